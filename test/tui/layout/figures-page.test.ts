import {expect, test} from 'vitest';
import {articleId} from '../../../source/model/ids.js';
import {figuresPage} from '../../../source/tui/layout/figures-page.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {harbourBrief} from './harbour-brief.js';
import {someEntry} from './some-entry.js';
import {textOf} from './text-of.js';

const english = {language: 'en', ascii: false} as const;
const shown = (lines: readonly Line[]) => lines.map((line) => textOf(line).trimEnd());

test('the ledger stands in columns, and tells what contradicts an entry', () => {
	const entries = [
		someEntry({conflicts: [1]}),
		someEntry({mentions: [{article: articleId('harbour-2'), when: null, start: 0, end: 16, text: '90 Millionen Euro'}], conflicts: [0]}),
	];
	const {head, lines, entryAt} = figuresPage(entries, harbourBrief, {...english, width: 60, cursor: 1});
	expect(shown([...head, ...lines])).toEqual([
		'   figure              about                            in',
		' ! 120 Millionen Euro  Ausbau des Hafens                [1]',
		'                       elsewhere 90 Millionen Euro [2]',
		'▸! 90 Millionen Euro   Ausbau des Hafens                [2]',
		'                       elsewhere 120 Millionen Euro [1]',
	]);
	expect(entryAt).toEqual([0, 0, 1, 1]);
});

test('what a figure is about has a line of its own in a narrow window', () => {
	const {head, lines, entryAt} = figuresPage([someEntry(), someEntry()], harbourBrief, {
		language: 'de',
		ascii: false,
		width: 44,
		cursor: 0,
	});
	expect(shown([...head, ...lines])).toEqual([
		'   Zahl                                 in',
		'▸  120 Millionen Euro                   [1]',
		'   Ausbau des Hafens',
		'   120 Millionen Euro                   [1]',
		'   Ausbau des Hafens',
	]);
	expect(entryAt).toEqual([0, 0, 1, 1]);
});

test('dates stand apart, under a heading of their own', () => {
	const year = someEntry({
		kind: 'date',
		value: 2030,
		unit: null,
		mentions: [{article: articleId('harbour'), when: null, start: 0, end: 4, text: '2030'}],
	});
	const {lines, entryAt} = figuresPage([someEntry(), year], harbourBrief, {...english, width: 60, cursor: 0});
	expect(shown(lines)).toEqual([
		'▸  120 Millionen Euro  Ausbau des Hafens                [1]',
		'',
		'   dates',
		'   2030                Ausbau des Hafens                [1]',
	]);
	expect(entryAt).toEqual([0, 1, 1, 1]);
});
