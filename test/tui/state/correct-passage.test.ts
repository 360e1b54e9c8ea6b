import {expect, test} from 'vitest';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import {menuOf} from '../../../source/tui/state/derived/menu-of.js';
import type {Model} from '../../../source/tui/state/model.js';
import {harbourBrief} from '../layout/harbour-brief.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

/** Reading an article whose source held these lines beside it. */
function reading(...removed: readonly string[]): Model {
	const articles = harbourBrief.articles.map((article) => ({
		...article,
		removed: removed.map((text, at) => ({line: at + 1, text, reason: 'sharing' as const, rule: 'share prompt', confidence: 0.9})),
	}));
	return after(harbourModel({rows: 40, brief: {...harbourBrief, articles}}), 'enter');
}
const wishes = (model: Model, ...keys: readonly string[]) =>
	press(model, ...keys)[1].flatMap((effect) => (effect.kind === 'correct' ? [effect.wish] : []));

test('K keeps the one removed passage in view', () => {
	const model = reading('Teilen Sie das');
	const screen = currentScreen(model);
	expect(wishes(model, 'x', 'K')).toEqual([
		{article: screen.kind === 'reader' && screen.article, verdict: 'keep', passage: 'Teilen Sie das'},
	]);
});

test('K shows what was removed before it asks which of several to keep', () => {
	const model = after(reading('Teilen Sie das', 'Folgen Sie uns'), 'K');
	expect(currentScreen(model)).toMatchObject({showRemoved: true});
	expect(menuOf(model)?.items.map(({label}) => label)).toEqual(['Teilen Sie das', 'Folgen Sie uns']);
	expect(wishes(model, 'j', 'enter')).toMatchObject([{verdict: 'keep', passage: 'Folgen Sie uns'}]);
	expect(after(model, 'j', 'enter').overlay).toBeNull();
	expect(wishes(model, 'esc')).toEqual([]);
});

test('X asks which paragraph in view is to go', () => {
	const model = after(reading(), 'X');
	const screen = currentScreen(model);
	const article = model.brief.articles.find(({id}) => screen.kind === 'reader' && id === screen.article);
	const shown = menuOf(model)?.items.map(({choice}) => (choice.kind === 'passage' ? choice.text : '')) ?? [];
	expect(shown.length).toBeGreaterThan(1);
	for (const text of shown) expect(article?.blocks.map((block) => block.text)).toContain(text);
	expect(wishes(model, 'enter')).toMatchObject([{verdict: 'remove', passage: shown[0]}]);
});

test('K says where there is nothing to keep', () => {
	expect(after(reading(), 'K').notice).toBe('No removed passage is in view.');
});

test('u takes the last one back', () => {
	expect(press(reading(), 'u')[1]).toEqual([{kind: 'undo-correction'}]);
});
