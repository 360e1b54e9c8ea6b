import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Brief} from '../../../source/model/brief.js';
import {storyId} from '../../../source/model/ids.js';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {noFilter} from '../../../source/tui/layout/list-filter.js';
import {type ListLineOptions, listLine} from '../../../source/tui/layout/list-line.js';
import {listRows} from '../../../source/tui/layout/list-rows.js';
import {anyText, anyWidth} from './any-text.js';
import {harbourArticle} from './harbour-article.js';
import {harbourBrief} from './harbour-brief.js';
import {textOf} from './text-of.js';

const quiet: ListLineOptions = {
	width: 80,
	selected: false,
	read: false,
	starred: false,
	language: 'en',
	ascii: false,
	outletWidth: 15,
	now: new Date('2025-07-01T12:00:00Z'),
};
const rows = listRows(harbourBrief);
const shown = (changes: Partial<ListLineOptions> = {}) => rows.map((row) => textOf(listLine(row, {...quiet, ...changes})).trimEnd());

test('lists topics with their stories, and other tellings below the first', () => {
	expect(shown()).toEqual([
		' HÄFEN & SCHIFFFAHRT                                                          1',
		' •   1 Nordwind greift nach Seebrück              Seebrücker Bote    9 Jun   1′',
		' •   2 = also: Seebrück hofft auf den zweiten Kai                        –   1′',
		'',
		' VERKEHR                                                                      1',
		' •   3 Bergvik baut die Fährlinie aus und sucht…  Seebrücker Bote    9 Jun   1′',
	]);
});

test('shows one topic where a filter asks for it', () => {
	expect(listRows(harbourBrief, {...noFilter, topic: 'Verkehr'}).map(({kind}) => kind)).toEqual(['topic', 'story']);
	expect(listRows(harbourBrief, {...noFilter, topic: 'Sport'})).toEqual([]);
});

test('leaves out topics without a story', () => {
	const brief: Brief = {...harbourBrief, topics: [{name: 'Leer', stories: []}, ...harbourBrief.topics]};
	expect(listRows(brief)[0]).toMatchObject({kind: 'topic', name: 'Häfen & Schifffahrt', count: 1});
});

test('tells the selected, unread and starred by signs, in ASCII too', () => {
	const [, story] = shown({selected: true, starred: true, width: 60});
	expect(story).toBe('▸•★  1 Nordwind greift nach Seebrück             9 Jun   1′');
	const [, plain] = shown({selected: true, starred: true, width: 60, ascii: true});
	expect(plain).toBe(">*#  1 Nordwind greift nach Seebrück             9 Jun   1'");
	expect(shown({read: true, width: 60})[1]).toBe('     1 Nordwind greift nach Seebrück             9 Jun   1′');
});

test('the whole selected row is in the role of the selection', () => {
	const story = rows[1];
	const line = story ? listLine(story, {...quiet, selected: true}) : [];
	expect(new Set(line.map(({role}) => role))).toEqual(new Set(['selected']));
});

test('gives up the outlet, reading time, then the date, then the number as the window narrows', () => {
	expect(shown({width: 48})[1]).toBe(' •   1 Nordwind greift nach Seebrück      9 Jun');
	expect(shown({width: 38})[1]).toBe(' •   1 Nordwind greift nach Seebrück');
	expect(shown({width: 28})[1]).toBe(' • Nordwind greift nach Se…');
});

test('speaks German', () => {
	expect(shown({language: 'de', width: 60})[2]).toBe(' •   2 = auch: Seebrück hofft auf den zwei…          –   1′');
});

test('outlets begin below each other, however long their names and the dates after them are', () => {
	const [row] = rows.filter(({kind}) => kind === 'story');
	const article = (outlet: string | null, published: string | null) => harbourArticle({title: 'Kai', outlet, published});
	const shownFor = (outlet: string | null, published: string | null = null) =>
		textOf(listLine({...row, article: article(outlet, published)} as typeof row & {kind: 'story'}, {...quiet, outletWidth: 9}));
	expect([shownFor('Abendpost', '2025-06-09'), shownFor('Bote'), shownFor('港のニュース')].map((text) => text.slice(50))).toEqual([
		'      Abendpost    9 Jun   1′ ',
		'      Bote             –   1′ ',
		'      港のニュ…        –   1′ ',
	]);
	expect(shownFor(null)).toHaveLength(80);
});

test('shows the year of a date of another year where there is room', () => {
	const now = new Date('2026-07-01T12:00:00Z');
	expect(shown({now, width: 100})[1]).toContain('  9 Jun 2025   1′');
	expect(shown({now, width: 60})[1]).toContain('  9 Jun   1′');
});

test('takes exactly the width it was given', () => {
	fc.assert(
		fc.property(anyText, anyWidth, fc.boolean(), (title, width, selected) => {
			const story = {id: storyId('s'), title, published: null, articles: [harbourArticle().id] as const, summary: [], onlyIn: []};
			const line = listLine({kind: 'telling', story, article: harbourArticle({title})}, {...quiet, width, selected});
			expect(lineWidth(line)).toBe(width);
			expect(
				lineWidth(
					listLine({kind: 'topic', by: 'topic', name: title, count: 3, largest: 9, overTime: [1, 0, 2]}, {...quiet, width, selected}),
				),
			).toBe(width);
		}),
	);
});
