import {renderToString} from 'ink';
import {expect, test} from 'vitest';
import {makeBrief} from '../../source/brief.js';
import {cleanArticle} from '../../source/clean/clean-article.js';
import type {Brief} from '../../source/model/brief.js';
import {displayWidth} from '../../source/tui/layout/display-width.js';
import {Screen} from '../../source/tui/screens/screen.js';
import type {Model} from '../../source/tui/state/model.js';
import {update} from '../../source/tui/state/update.js';
import {themeFor} from '../../source/tui/theme/theme-for.js';
import {harbourBrief} from '../tui/layout/harbour-brief.js';
import {harbourModel} from '../tui/state/harbour-model.js';
import {after} from '../tui/state/press.js';

// Every screen, in every window: exactly its rows, never wider, never a crash.

const widths = [1, 2, 12, 39, 40, 59, 60, 80, 99, 100, 300];
const heights = [1, 2, 9, 10, 15, 40];
const theme = themeFor({color: false});

/** How each screen is reached from the list. */
const screens: Readonly<Record<string, readonly string[]>> = {
	list: [],
	'list, last row': ['G'],
	reader: ['enter'],
	'reader, its end': ['enter', 'G'],
	'reader, removed and why': ['enter', 'e'],
	'reader, finding': ['enter', '/', 'k', 'a', 'i'],
	'reader, found': ['enter', '/', 'k', 'a', 'i', 'enter'],
	search: ['/', 'k', 'a', 'i'],
	compare: ['c'],
	'compare, second difference': ['c', 'n', 'n'],
	figures: ['f', 'j'],
	facts: ['a', 'j'],
	timeline: ['d', 'j'],
	help: ['?', 'j'],
	'preview scrolled': ['tab', 'j'],
	'topic menu': ['t'],
	notice: ['o'],
	'filter menu': ['F', 'j'],
	'order menu': ['O'],
	palette: [':'],
	'palette, typed': ['enter', ':', 'f', 'i', 'n'],
	'palette, nothing found': ['c', ':', 'q', 'q', 'x'],
	saving: ['E'],
	'saving an article': ['enter', 'E'],
	'letter of a mark': ['M'],
	counting: ['enter', '1', '2'],
};

const draw = (model: Model): readonly string[] =>
	renderToString(<Screen model={model} theme={theme} />, {columns: model.size.columns}).split('\n');

const reached = (keys: readonly string[], columns: number, rows: number, brief: Brief): Model => {
	const model = after(harbourModel({columns, rows, brief}), ...keys);
	const asked = model.above.find(({kind}) => kind === 'search');
	if (asked?.kind !== 'search') return model;
	const hits = brief.articles.map(
		({id, number, title}) =>
			({
				id,
				number,
				title,
				score: 1,
				field: 'text',
				snippet: 'Ein Kai',
				matches: [[4, 7]],
				at: 0,
				story: null,
				also: [],
				reasons: null,
			}) as const,
	);
	return update(model, {kind: 'found', request: asked.asked, answer: {query: model.query, hits, milliseconds: 2}})[0];
};

test.each(Object.entries(screens))('%s fits every window', (_, keys) => {
	for (const columns of widths) {
		for (const rows of heights) {
			const lines = draw(reached(keys, columns, rows, harbourBrief));
			expect([columns, rows, lines.length]).toEqual([columns, rows, rows]);
			const widest = Math.max(...lines.map((line) => displayWidth(line)));
			expect([columns, rows, widest <= columns ? 'fits' : `${widest} wide`]).toEqual([columns, rows, 'fits']);
		}
	}
});

// The preview gives the keys back when its window loses it.
const lasting = Object.entries(screens).filter(([name]) => name !== 'preview scrolled');

test.each(lasting)('%s outlives being made small and large again', (_, keys) => {
	const start = reached(keys, 100, 30, harbourBrief);
	const there = [
		{columns: 1, rows: 1},
		{columns: 300, rows: 100},
		{columns: 200, rows: 60},
		{columns: 100, rows: 30},
	].reduce((model, size) => update(model, {kind: 'resized', size})[0], start);
	expect(draw(there)).toEqual(draw(start));
});

test('a brief without any article opens, in every window', () => {
	const empty: Brief = {topics: [], articles: [], problems: []};
	for (const columns of widths) {
		for (const rows of heights) expect(draw(reached([], columns, rows, empty))).toHaveLength(rows);
	}
	for (const keys of [['enter'], ['c'], ['f', 'enter'], ['/', 'a', 'enter'], ['t'], ['x'], ['y'], ['m'], ['G', 'j']]) {
		expect(draw(reached(keys, 80, 24, empty))).toHaveLength(24);
	}
});

test('no escape sequence, control or bidi character passes from an article to a frame', () => {
	const hostile = 'Kai\u001B[2J\u001B]0;title\u0007 \u009B31m\u202Emurt\u2066 \u0000\u0008 zwei\tdrei';
	const text = `${hostile} steht im Hafen von Seebrück. Der Rat entscheidet im Herbst.\n\nAnzeige\n\n${hostile} und noch mehr.`;
	const articles = ['one', 'two'].map((id) =>
		cleanArticle({
			id: `${id}${hostile}`,
			text,
			title: hostile,
			outlet: hostile,
			topic: hostile,
			story: hostile,
			url: `https://example.org/${hostile}`,
			source: hostile,
		}),
	);
	const brief = makeBrief(articles);
	for (const keys of Object.values(screens)) {
		const frame = draw(reached(keys, 120, 30, brief)).join('');
		expect(frame).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
	}
});
