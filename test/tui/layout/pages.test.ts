import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Brief} from '../../../source/model/brief.js';
import type {LedgerEntry} from '../../../source/model/figure.js';
import {articleId} from '../../../source/model/ids.js';
import type {Hit} from '../../../source/model/search.js';
import {articlePage} from '../../../source/tui/layout/article-page.js';
import {briefFacts} from '../../../source/tui/layout/brief-facts.js';
import {comparePage} from '../../../source/tui/layout/compare-page.js';
import {figuresPage} from '../../../source/tui/layout/figures-page.js';
import {footerLine} from '../../../source/tui/layout/footer-line.js';
import {headerLine} from '../../../source/tui/layout/header-line.js';
import {helpLines} from '../../../source/tui/layout/help-lines.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {listLine} from '../../../source/tui/layout/list-line.js';
import {noticeLine} from '../../../source/tui/layout/notice-line.js';
import {panes, splitGap} from '../../../source/tui/layout/panes.js';
import {previewLines} from '../../../source/tui/layout/preview-lines.js';
import {ruleLine} from '../../../source/tui/layout/rule-line.js';
import {searchLines} from '../../../source/tui/layout/search-lines.js';
import {anyText, anyWidth} from './any-text.js';
import {harbourArticle} from './harbour-article.js';
import {harbourBrief} from './harbour-brief.js';
import {harbourComparison} from './harbour-telling.js';
import {textOf} from './text-of.js';

const english = {language: 'en', ascii: false} as const;
const shown = (lines: readonly Line[]) => lines.map((line) => textOf(line).trimEnd());
const [story] = harbourBrief.topics[0]?.stories ?? [];

const hit = (changes: Partial<Hit> = {}): Hit => ({
	id: articleId('harbour'),
	number: 1,
	title: 'Nordwind greift nach Seebrück',
	score: 1,
	field: 'text',
	snippet: 'Der Ausbau soll dauern, bis ein zweiter Kai für Schiffe bis 240 Meter Länge steht.',
	matches: [[40, 43]],
	...changes,
});

const entry = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
	value: 120e6,
	unit: 'EUR',
	kind: 'money',
	about: 'Ausbau des Hafens',
	mentions: [{article: articleId('harbour'), start: 0, end: 18, text: '120 Millionen Euro'}],
	conflicts: [],
	...changes,
});

interface Setting {
	readonly language: 'de' | 'en';
	readonly ascii: boolean;
	readonly width: number;
	readonly cursor: number;
}

/** Lines of every page for articles, topics, hits and keys that all say the same. */
function linesAbout(text: string, options: Setting): readonly Line[] {
	const {width, ascii} = options;
	const article = harbourArticle({
		title: text,
		kicker: text,
		standfirst: text,
		byline: text,
		outlet: text,
		text,
		blocks: [{kind: 'listItem', text, line: 1}],
		removed: [{line: 2, text, reason: 'teaser', rule: 'marker', confidence: 1}],
	});
	const brief: Brief = {topics: [], problems: [], articles: [article]};
	const page = articlePage(article, {...options, showRemoved: true, explain: true, highlights: [], current: null});
	const comparison = comparePage({...harbourComparison, passages: []}, article, article, {...options, words: true});
	return [
		...page.lines,
		...comparison.head,
		...comparison.foot.filter((line) => !textOf(line).includes('€')),
		...searchLines([hit({title: text, snippet: text, matches: [[0, 1]]})], brief, options).lines,
		...figuresPage([entry({about: text, conflicts: [0]})], brief, options).lines,
		listLine({kind: 'topic', name: text, count: 2}, {...options, selected: false, read: false, starred: true, now: new Date(0)}),
		headerLine({width, title: text, parts: [text, text], right: 'x', ascii}),
		ruleLine(width, ascii),
	];
}

test('the preview gives headline, facts, agreement and the summary with what it cites', () => {
	const lines = story ? previewLines(story, harbourBrief, {...english, width: 46, agreement: {agree: 9, onlyHere: 3}}) : [];
	expect(shown(lines)).toEqual([
		'Nordwind greift nach Seebrück',
		'',
		'Seebrücker Bote · Küstenredaktion/ms',
		'9 June 2025, 16:13 · 1 min',
		'2 tellings · 9 passages agree · 3 only here',
		'',
		'Rund 120 Millionen Euro soll der Ausbau',
		'kosten. [1 2]',
		'',
		'Der Rat entscheidet im Herbst. [1]',
		'',
	]);
});

test('a hit takes two lines, and its first match is in view', () => {
	const {lines, hitAt} = searchLines([hit(), hit({snippet: 'Kai', matches: [[0, 3]]})], harbourBrief, {...english, width: 40, cursor: 0});
	expect(shown(lines)).toEqual([
		'▸ Nordwind greift nach See…  9 Jun 2025',
		'  …ern, bis ein zweiter Kai für Schiffe…',
		'  Nordwind greift nach See…  9 Jun 2025',
		'  Kai',
	]);
	expect(lines[1]?.filter(({role}) => role === 'match').map(({text}) => text)).toEqual(['Kai']);
	expect(hitAt).toEqual([0, 0, 1, 1]);
});

test('the ledger stands in columns, and tells what contradicts an entry', () => {
	const entries = [
		entry({conflicts: [1]}),
		entry({mentions: [{article: articleId('harbour-2'), start: 0, end: 16, text: '90 Millionen Euro'}], conflicts: [0]}),
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

test('the head gives facts up from the end', () => {
	const facts = briefFacts(harbourBrief, 'en');
	expect(facts).toEqual(['3 articles', '2 stories', '1 outlet', '9 Jun 2025']);
	const head = (width: number) => textOf(headerLine({width, title: 'meta-brief', parts: facts, right: 'all', ascii: false})).trimEnd();
	expect(head(72)).toBe(' meta-brief   3 articles · 2 stories · 1 outlet · 9 Jun 2025        all');
	expect(head(50)).toBe(' meta-brief   3 articles · 2 stories          all');
	expect(head(14)).toBe(' meta-brief');
});

test('the foot gives keys up from the right, and keeps the position', () => {
	const keys = [
		{keys: '↵', label: 'read'},
		{keys: 'c', label: 'compare'},
		{keys: '?', label: 'help'},
	];
	const foot = (width: number) => textOf(footerLine({width, keys, position: '1 of 4'})).trimEnd();
	expect(foot(50)).toBe(' ↵ read   c compare   ? help               1 of 4');
	expect(foot(30)).toBe(' ↵ read   c compare    1 of 4');
	expect(foot(8)).toBe(' ↵ read');
});

test('help stands in two columns where they fit', () => {
	const groups = [
		{title: 'Moving', keys: [{keys: 'j k', label: 'down and up'}]},
		{title: 'Reading', keys: [{keys: 'x', label: 'what was removed'}]},
	];
	expect(shown(helpLines(groups, {width: 40, ascii: false}))).toEqual([
		' Moving',
		'  j k   down and up',
		'',
		' Reading',
		'  x     what was removed',
		'',
	]);
	expect(shown(helpLines(groups, {width: 100, ascii: false}))[1]).toMatch(/^ {2}j k {3}down and up {2,}x {5}what was removed$/u);
});

test('nothing is wider than asked, whatever the text', () => {
	fc.assert(
		fc.property(anyText, anyWidth, fc.boolean(), (text, width, ascii) => {
			const options = {language: 'de' as const, ascii, width, cursor: 0};
			const lines = [
				...searchLines([hit({title: text, snippet: text, matches: [[0, Math.min(3, text.length)]]})], harbourBrief, options).lines,
				...figuresPage([entry({about: text, conflicts: [0]})], harbourBrief, options).lines,
				...helpLines([{title: text, keys: [{keys: 'x', label: text}]}], {width, ascii}),
				...(story ? previewLines({...story, title: text}, harbourBrief, options) : []),
				headerLine({width, title: text, parts: [text, text], right: 'x', ascii}),
				footerLine({width, keys: [{keys: 'x', label: text}], position: text}),
				noticeLine(text, 'error', width),
				ruleLine(width, ascii),
			];
			for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width);
		}),
	);
});

test('no control or bidi character of a text reaches a line', () => {
	fc.assert(
		fc.property(
			fc.string({unit: 'binary', maxLength: 30}),
			fc.constantFrom('\u001B[2J', '\u202E', '\u009B1m', '\u0007'),
			anyWidth,
			(noise, control, width) => {
				for (const line of linesAbout(`Kai ${control}${noise}`, {language: 'de', ascii: false, width, cursor: 0})) {
					expect(textOf(line)).not.toMatch(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
				}
			},
		),
	);
});

test('in ASCII mode nothing but the texts themselves goes beyond ASCII', () => {
	const plainText = fc.lorem({maxCount: 12});
	fc.assert(
		fc.property(plainText, anyWidth, (text, width) => {
			const help = helpLines([{title: text, keys: [{keys: 'x', label: text}]}], {width, ascii: true});
			const lines = linesAbout(text, {language: 'en', ascii: true, width, cursor: 0});
			for (const line of [...help, ...lines]) expect(textOf(line)).toMatch(/^[ -~]*$/u);
		}),
	);
});

test('the panes of every screen fill the window and no more', () => {
	const screens = ['list', 'reader', 'search', 'compare', 'figures', 'help'] as const;
	fc.assert(
		fc.property(fc.integer({min: 1, max: 300}), fc.integer({min: 1, max: 100}), fc.constantFrom(...screens), (columns, rows, screen) => {
			const {header, body, footer, split, tooSmall} = panes({columns, rows}, screen);
			expect(header + body + footer).toBe(rows);
			expect(body).toBeGreaterThan(0);
			expect(tooSmall).toBe(columns < 40 || rows < 10);
			if (split) expect(split.left + splitGap + split.right).toBe(columns);
		}),
	);
	expect(panes({columns: 99, rows: 30}, 'list').split).toBe(null);
	expect(panes({columns: 100, rows: 30}, 'list').split).not.toBe(null);
});
