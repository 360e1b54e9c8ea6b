import {expect, test} from 'vitest';
import {articleId} from '../../../source/model/ids.js';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import {comparePageOf} from '../../../source/tui/state/derived/compare-page-of.js';
import {menuOf} from '../../../source/tui/state/derived/menu-of.js';
import type {Model} from '../../../source/tui/state/model.js';
import type {CompareScreen} from '../../../source/tui/state/screen.js';
import {update} from '../../../source/tui/state/update.js';
import {harbourBrief} from '../layout/harbour-brief.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

const compare = (model: Model): CompareScreen => {
	const screen = currentScreen(model);
	if (screen.kind !== 'compare') throw new Error(`not comparing but ${screen.kind}`);
	return screen;
};
const open = () => after(harbourModel({columns: 120, rows: 12}), 'c');

test('c sets the tellings of a story beside each other, from the list and from an article', () => {
	expect(compare(open())).toMatchObject({a: 'harbour', b: 'harbour-2'});
	expect(compare(after(harbourModel(), 'j', 'c'))).toMatchObject({a: 'harbour', b: 'harbour-2'});
	expect(compare(after(harbourModel(), 'enter', 'c'))).toMatchObject({a: 'harbour', b: 'harbour-2'});
});

test('a story told once has nothing to compare', () => {
	const model = after(harbourModel(), '3', 'c');
	expect(currentScreen(model).kind).toBe('list');
	expect(model.notice).not.toBeNull();
});

test('n walks every difference once, N walks back', () => {
	const {differences} = comparePageOf(open(), compare(open()));
	const keys = differences.map(() => 'n');
	expect(compare(after(open(), ...keys)).difference).toBe(differences.length - 1);
	expect(after(open(), ...keys, 'n').notice).not.toBeNull();
	expect(compare(after(open(), ...keys, 'N')).difference).toBe(differences.length - 2);
});

test('Tab changes sides where there are two tellings', () => {
	expect(compare(after(open(), 'tab'))).toMatchObject({a: 'harbour-2', b: 'harbour'});
});

test('Enter reads the article the passage stands in, from there', () => {
	const model = after(open(), 'n', 'enter');
	const screen = currentScreen(model);
	expect(screen.kind).toBe('reader');
	expect(currentScreen(after(model, 'q')).kind).toBe('compare');
});

const threeTellings = (): Model => {
	const [story, ...others] = harbourBrief.topics[0]?.stories ?? [];
	if (!story) throw new Error('no story');
	const stories = [{...story, articles: [...story.articles, articleId('ferry')] as const}, ...others];
	return after(harbourModel({columns: 120, brief: {...harbourBrief, topics: [{name: 'Häfen', stories}]}}), 'c');
};

test('of three tellings Tab takes the next one, and t offers both others', () => {
	const model = threeTellings();
	expect(compare(after(model, 'tab'))).toMatchObject({a: 'harbour', b: 'ferry', difference: null});
	expect(compare(after(model, 'tab', 'tab'))).toMatchObject({a: 'harbour', b: 'harbour-2'});
	const menu = after(model, 't');
	expect(menuOf(menu)?.items.map(({choice}) => choice)).toMatchObject([{article: 'harbour-2'}, {article: 'ferry'}]);
	expect(compare(after(menu, 'j', 'enter'))).toMatchObject({a: 'harbour', b: 'ferry'});
	expect(after(open(), 't').overlay).toBeNull();
});

test('w turns the marks on differing words off and on', () => {
	expect(compare(after(open(), 'w')).words).toBe(false);
	expect(compare(after(open(), 'w', 'w')).words).toBe(true);
});

test('a resize keeps the passage at the top', () => {
	const before = after(open(), 'space');
	const [stacked] = update(before, {kind: 'resized', size: {columns: 60, rows: 12}});
	expect(compare(stacked).place.offset).toBe(compare(before).place.offset);
});

test('y copies what both sides say, with their sources', () => {
	const copied = press(after(open(), 'n', 'n'), 'y')[1].find(({kind}) => kind === 'copy');
	expect(copied).toMatchObject({text: expect.stringContaining('– Nordwind greift nach Seebrück')});
});
