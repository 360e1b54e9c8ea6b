import fc from 'fast-check';
import {expect, test} from 'vitest';
import {articleId} from '../../../source/model/ids.js';
import type {StoryFacts} from '../../../source/model/story-facts.js';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {storyPage} from '../../../source/tui/layout/story-page.js';
import {harbourArticle} from './harbour-article.js';
import {harbourTelling} from './harbour-telling.js';

const [a, b] = [harbourArticle(), harbourTelling()];
const mention = (article: string, how: 'first' | 'same' | 'differs', text = 'Der Ausbau kostet 120 Millionen Euro.') => ({
	...{article: articleId(article), how, start: 0, end: text.length, text},
});
const told: StoryFacts = {
	timeline: [
		{article: a.id, published: '2025-06-09T16:13', first: 2, alone: 1},
		{article: b.id, published: null, first: 0, alone: 0},
	],
	facts: [
		{mentions: [mention('harbour', 'first'), mention('harbour-2', 'differs')]},
		{mentions: [mention('harbour', 'first', 'Der Rat entscheidet im Herbst.')]},
	],
};
const quiet = {width: 100, cursor: 0, view: 'matrix', language: 'en', ascii: false} as const;
const shown = (options: Partial<Parameters<typeof storyPage>[2]> = {}) => {
	const {head, lines} = storyPage(told, [b, a], {...quiet, ...options});
	return [...head, ...lines].map((line) => line.map(({text}) => text).join(''));
};

test('each fact has a mark for each telling, in the order of the tellings', () => {
	const rows = shown();
	expect(rows[0]).toContain('[1] [2] ');
	expect(rows[1]).toBe('▸  1   !  Der Ausbau kostet 120 Millionen Euro.');
	expect(rows[2]).toBe('   +   ·  Der Rat entscheidet im Herbst.');
});

test('in a narrow window the sentence stands below its marks', () => {
	expect(shown({width: 30}).slice(1, 3)).toEqual(['▸  1   !  ', '  Der Ausbau kostet']);
});

test('the timeline names each telling with what it told first', () => {
	const rows = shown({view: 'timeline'}).join('\n');
	expect(rows).toContain('[1] 9 June 2025, 16:13');
	expect(rows).toContain('first with 2 facts, 1 of them nowhere else');
	expect(rows).toContain('[2] date unknown');
});

test('no line is wider than the window', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 1, max: 200}),
			fc.constantFrom('matrix' as const, 'timeline' as const),
			fc.string(),
			(width, view, text) => {
				const facts = [{mentions: [mention('harbour', 'first', text)] as const}];
				const {head, lines} = storyPage({...told, facts}, [a, b], {...quiet, width, view});
				for (const line of [...head, ...lines]) expect(lineWidth(line)).toBeLessThanOrEqual(width);
			},
		),
	);
});
