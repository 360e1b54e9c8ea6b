import {expect, test} from 'vitest';
import type {Story} from '../../../source/model/brief.js';
import {articleId} from '../../../source/model/ids.js';
import {bodyHeight} from '../../../source/tui/state/body-height.js';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import {listingOf} from '../../../source/tui/state/derived/listing-of.js';
import {menuOf} from '../../../source/tui/state/derived/menu-of.js';
import {previewOf} from '../../../source/tui/state/derived/preview-of.js';
import {update} from '../../../source/tui/state/update.js';
import {harbourBrief} from '../layout/harbour-brief.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

const selected = (...keys: readonly string[]) => after(harbourModel(), ...keys).list.selected;

test('opens with the first article selected', () => {
	expect(harbourModel().list.selected).toBe('harbour');
});

test('moves over articles and passes over headings and gaps', () => {
	expect(selected('j')).toBe('harbour-2');
	expect(selected('down', 'down')).toBe('ferry');
	expect(selected('j', 'j', 'k')).toBe('harbour-2');
	expect(selected('G')).toBe('ferry');
	expect(selected('G', 'g')).toBe('harbour');
	expect(selected('end', 'home')).toBe('harbour');
});

test('stays at the last article and at the first', () => {
	expect(selected('j', 'j', 'j', 'j')).toBe('ferry');
	expect(selected('k')).toBe('harbour');
});

test('a number goes to the article of that number', () => {
	expect(selected('3')).toBe('ferry');
	expect(selected('3', '1')).toBe('harbour');
	expect(selected('9')).toBe('harbour');
});

test('Enter opens the selected article and marks it as read', () => {
	const [model, effects] = press(harbourModel(), 'j', 'enter');
	expect(currentScreen(model)).toMatchObject({kind: 'reader', article: 'harbour-2'});
	expect(effects).toContainEqual({kind: 'save-marks', marks: new Map([['harbour-2', {read: true, starred: false, position: 0}]])});
});

test('back from an article comes out at the same row', () => {
	const model = after(harbourModel(), 'j', 'enter', 'esc');
	expect(currentScreen(model).kind).toBe('list');
	expect(model.list.selected).toBe('harbour-2');
});

test('m marks read and unread, s stars', () => {
	const [model, effects] = press(harbourModel(), 'm', 's');
	expect(model.marks.get(articleId('harbour'))).toEqual({read: true, starred: true, position: 0});
	expect(effects).toHaveLength(2);
	expect(after(model, 'm').marks.get(articleId('harbour'))?.read).toBe(false);
});

test('q quits, Esc does not', () => {
	expect(press(harbourModel(), 'q')[1]).toEqual([{kind: 'exit', code: 0}]);
	const [model, effects] = press(harbourModel(), 'esc', 'backspace', 'h');
	expect(effects).toEqual([]);
	expect(model.notice).not.toBeNull();
});

test('Ctrl-C quits from everywhere, Ctrl-Z suspends, Ctrl-L redraws', () => {
	for (const keys of [[], ['enter'], ['enter', '/', 'a'], ['/'], ['c'], ['f'], ['?'], ['t']]) {
		const model = after(harbourModel(), ...keys);
		expect(press(model, 'ctrl-c')[1]).toContainEqual({kind: 'exit', code: 130});
		expect(press(model, 'ctrl-z')[1]).toContainEqual({kind: 'suspend'});
		expect(press(model, 'ctrl-l')[1]).toContainEqual({kind: 'redraw'});
	}
});

test('a topic chosen from the menu filters the list; Esc shows all again', () => {
	const menu = after(harbourModel(), 't');
	expect(menu.overlay).toEqual({kind: 'topics', at: 0});
	const filtered = after(menu, 'G', 'enter');
	expect(filtered).toMatchObject({overlay: null, list: {filter: {topic: 'Verkehr'}, selected: 'ferry'}});
	expect(listingOf(filtered).rows).toHaveLength(2);
	expect(after(filtered, 'esc').list).toMatchObject({filter: {topic: null}, selected: 'ferry'});
	expect(after(filtered, 'enter', 'q').list.filter.topic).toBe('Verkehr');
});

test('the topics to choose from show their course over time and their size as a bar, in a narrow window only the count', () => {
	const [topic] = harbourBrief.topics;
	const [article] = harbourBrief.articles;
	if (!topic || !article) throw new Error('no harbour');
	const articles = Array.from({length: 12}, (_, day) => ({...article, id: articleId(`day-${day}`), published: `2025-06-${10 + day}`}));
	const stories = articles.map(({id}) => ({...topic.stories[0], id, articles: [id]}) as unknown as Story);
	const brief = {
		...harbourBrief,
		articles,
		topics: [
			{...topic, stories: stories.slice(0, 8)},
			{...topic, name: 'Sport', stories: stories.slice(8)},
		],
	};
	const rights = (columns: number) => menuOf(after(harbourModel({brief, columns}), 't'))?.items.map(({right}) => right);
	expect(rights(80)).toEqual(['12 stories', '█████▃··  ━━━━━━━━     8', '·····▆██  ━━━━         4']);
	expect(rights(50)).toEqual(['12 stories', '8', '4']);
});

test('Tab gives the keys to the preview and takes them back; Enter there opens the article', () => {
	const preview = after(harbourModel({columns: 100, rows: 24}), 'tab');
	expect(preview.overlay).toEqual({kind: 'preview', top: 0, sentence: 0});
	expect(after(preview, 'j')).toMatchObject({overlay: {kind: 'preview', sentence: 1}, list: {selected: 'harbour'}});
	expect(after(preview, 'tab').overlay).toBeNull();
	expect(currentScreen(after(preview, 'enter'))).toMatchObject({kind: 'reader', article: 'harbour'});
	expect(update(preview, {kind: 'resized', size: {columns: 80, rows: 24}})[0].overlay).toBeNull();
	expect(after(harbourModel(), 'tab').overlay).toBeNull();
});

test('Enter on a sentence of the preview opens the article where the sentence stands, and the way back leads to the list', () => {
	const preview = after(harbourModel({columns: 100, rows: 24}), 'tab', 'j');
	const opened = after(preview, 'enter');
	expect(currentScreen(opened)).toMatchObject({kind: 'reader', article: 'harbour', place: {offset: 50}});
	expect(after(opened, 'q')).toMatchObject({overlay: null, list: {selected: 'harbour'}});
	expect(after(preview, 'k', 'k', 'j', 'j', 'j').overlay).toMatchObject({sentence: 1});
});

test('in a low window the selected sentence is always in view', () => {
	let model = after(harbourModel({columns: 100, rows: 10}), 'tab');
	for (const key of ['j', 'j', 'k', 'k', 'G', 'g', 'ctrl-d', 'space', 'b', 'k']) {
		model = after(model, key);
		const {lines, sentences} = previewOf(model)!;
		const overlay = model.overlay as {top: number; sentence: number};
		const {line} = sentences[overlay.sentence]!;
		expect([line >= overlay.top, line < overlay.top + bodyHeight(model), lines.length > 0]).toEqual([true, true, true]);
	}
});

test('keys of the list mean nothing while a menu is open', () => {
	expect(after(harbourModel(), 't', '3', 'm').list.selected).toBe('harbour');
});

test('an article without a link is told so; other addresses than web ones are never opened', () => {
	const withUrl = (url: string | null) => {
		const model = harbourModel();
		return {...model, brief: {...model.brief, articles: model.brief.articles.map((article) => ({...article, url}))}};
	};
	expect(press(withUrl(null), 'o')).toMatchObject([{notice: expect.any(String)}, []]);
	expect(press(withUrl('javascript:alert(1)'), 'o')[1]).toEqual([]);
	expect(press(withUrl('https://example.org/kai'), 'o')[1]).toEqual([{kind: 'open-url', url: 'https://example.org/kai'}]);
});

test('in a low window the selection is always in view', () => {
	let model = harbourModel({rows: 10});
	for (const key of ['j', 'j', 'k', 'G', 'g', 'ctrl-d', 'space', 'b']) {
		model = after(model, key);
		const at = listingOf(model).rows.findIndex((row) => 'article' in row && row.article.id === model.list.selected);
		expect(at).toBeGreaterThanOrEqual(model.list.top);
		expect(at).toBeLessThan(model.list.top + 8);
	}
});

test('the selection survives a resize and stays in view', () => {
	const [model] = update(after(harbourModel(), 'G'), {kind: 'resized', size: {columns: 50, rows: 10}});
	expect(model.list.selected).toBe('ferry');
});

test('Tab says what the preview needs where the window has none', () => {
	expect(after(harbourModel({columns: 80}), 'tab').notice).toBe('The preview needs a window of 100 columns.');
});
