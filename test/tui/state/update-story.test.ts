import {expect, test} from 'vitest';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import {storyFactsOf} from '../../../source/tui/state/derived/story-facts-of.js';
import type {Model} from '../../../source/tui/state/model.js';
import type {StoryScreen} from '../../../source/tui/state/screen.js';
import {harbourBrief} from '../layout/harbour-brief.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

const story = (model: Model): StoryScreen => {
	const screen = currentScreen(model);
	if (screen.kind !== 'story') throw new Error(`no facts but ${screen.kind}`);
	return screen;
};
const open = () => after(harbourModel({rows: 10}), 'a');
const facts = () => {
	const told = harbourBrief.topics[0]?.stories[0];
	return told ? storyFactsOf(harbourBrief, told).facts : [];
};

test('a shows the facts and d the timeline, from the list, an article and a comparison', () => {
	for (const way of [[], ['enter'], ['c']]) {
		expect(story(after(harbourModel(), ...way, 'a')).view).toBe('matrix');
		expect(story(after(harbourModel(), ...way, 'd')).view).toBe('timeline');
	}
	expect(story(after(open(), 'd', 'a', 'd')).view).toBe('timeline');
});

test('a story told once has no facts to set against each other', () => {
	const model = after(harbourModel(), '3', 'a');
	expect(currentScreen(model).kind).toBe('list');
	expect(model.notice).not.toBeNull();
});

test('moves over the facts and stays within them', () => {
	expect(facts().length).toBeGreaterThan(2);
	expect(story(after(open(), 'j', 'j', 'k')).cursor).toBe(1);
	expect(story(after(open(), 'G', 'j')).cursor).toBe(facts().length - 1);
	expect(story(after(open(), 'd', 'G')).cursor).toBe(1);
});

test('Enter opens the article where the fact was told first; a comes back to the fact and leaves no second page', () => {
	const mention = facts()[1]?.mentions[0];
	const opened = after(open(), 'j', 'enter');
	expect(currentScreen(opened)).toMatchObject({kind: 'reader', article: mention?.article, place: {offset: mention?.start}});
	const back = after(opened, 'a');
	expect(story(back).cursor).toBe(1);
	expect(back.above).toHaveLength(1);
});

test('y copies the fact with its source', () => {
	const copied = press(open(), 'y')[1].find(({kind}) => kind === 'copy');
	expect(copied).toMatchObject({text: expect.stringContaining(facts()[0]?.mentions[0].text ?? '?')});
});
