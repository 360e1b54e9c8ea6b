import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type ArticlePageOptions, articlePage} from '../../../source/tui/layout/article-page.js';
import {noHyphenators} from '../../../source/tui/layout/hyphenate.js';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {anyWidth} from './any-text.js';
import {harbourArticle} from './harbour-article.js';
import {textOf} from './text-of.js';

const quiet: ArticlePageOptions = {
	width: 80,
	showRemoved: false,
	explain: false,
	highlights: [],
	current: null,
	hyphenators: noHyphenators,
	language: 'en',
	ascii: false,
};
const article = harbourArticle();
const page = (changes: Partial<ArticlePageOptions> = {}) => articlePage(article, {...quiet, ...changes});
const shown = (changes: Partial<ArticlePageOptions> = {}) => page(changes).lines.map(textOf);

const anyOptions = fc.record({
	width: anyWidth,
	showRemoved: fc.boolean(),
	explain: fc.boolean(),
	ascii: fc.boolean(),
	language: fc.constantFrom('de' as const, 'en' as const),
});

test('stands at a reading measure in the window', () => {
	expect(shown()).toEqual([
		'',
		'    HÄFEN IM UMBRUCH',
		'    Nordwind greift nach Seebrück',
		'    Die Reederei Nordwind will ihren Anteil am Hafen Seebrück verdoppeln –',
		'    und sucht dafür Partner.',
		'',
		'    Seebrücker Bote · Küstenredaktion/ms · 9 June 2025, 16:13 · 1 min',
		'',
		'    Seebrück (sb). Rund 120 Millionen Euro soll der Ausbau kosten, das sind',
		'    12 % mehr als geplant. „Wir bauen für die nächsten dreißig Jahre“, sagte',
		'    Hafenchefin Jule Brandt am 9. Juni vor dem Rat.',
		'',
		'',
		'    Was gebaut wird',
		'',
		'    Drei Vorhaben stehen fest:',
		'',
		'      • Ein zweiter Kai für Schiffe bis 240 Meter Länge, der auch bei',
		'        Niedrigwasser erreichbar bleibt',
		'      • Landstrom an allen Liegeplätzen',
		'      • Ein Gleisanschluss',
		'',
		'      │ „Ohne den Kai verlieren wir die Linie nach Bergvik, und mit ihr die',
		'      │ Hälfte des Umschlags.“',
		'',
		'    Jahr Umschlag',
		'    2023 1,9 Mio. t',
		'    2024 2,1 Mio. t',
		'',
		'    Der Rat entscheidet im Herbst.',
		'',
		'    5 lines removed (x)',
	]);
});

test('stands in the middle of a wide window', () => {
	expect(shown({width: 120})[2]).toBe(`${' '.repeat(24)}Nordwind greift nach Seebrück`);
});

test('keeps a narrow margin in a narrow window, in ASCII and in German where asked', () => {
	expect(shown({width: 40, ascii: true, language: 'de'}).slice(1, 11)).toEqual([
		'  HÄFEN IM UMBRUCH',
		'  Nordwind greift nach Seebrück',
		'  Die Reederei Nordwind will ihren',
		'  Anteil am Hafen Seebrück verdoppeln –',
		'  und sucht dafür Partner.',
		'',
		'  Seebrücker Bote | Küstenredaktion/ms',
		'  9. Juni 2025, 16:13 | 1 Min.',
		'',
		'  Seebrück (sb). Rund 120 Millionen',
	]);
	expect(shown({width: 40, ascii: true})).toContain('    - Ein Gleisanschluss');
});

test('shows removed passages in their place, with reason and rule at the right', () => {
	const lines = shown({showRemoved: true});
	expect(lines.slice(1, 6)).toEqual([
		' ┄  Anzeige                                           advertisement · marker',
		' ┄  +++>>> Jetzt Flottenaktien sichern: +300 % in Sicht <<<+++',
		' ┄                                             advertisement · shout, ticker',
		'',
		'    HÄFEN IM UMBRUCH',
	]);
	const table = lines.indexOf(' ┄  Name Aktuell Diff. Börse                      quote table · header words');
	expect(lines.slice(table - 2, table + 4)).toEqual([
		'    2024 2,1 Mio. t',
		'',
		lines[table],
		' ┄  Nordwind AG 18,20 EUR -0,24 % Seebrück',
		'',
		'    Der Rat entscheidet im Herbst.',
	]);
});

test('says of a removed passage below its text what has no room beside it', () => {
	const lines = shown({showRemoved: true, width: 44, ascii: true, language: 'de'});
	expect(lines.slice(1, 5)).toEqual([
		'~ Anzeige                  Werbung | marker',
		'~ +++>>> Jetzt Flottenaktien sichern:',
		'~ +300 % in Sicht <<<+++',
		'~                   Werbung | shout, ticker',
	]);
});

test('explains how sure a removal is and where it stood', () => {
	expect(shown({showRemoved: true, explain: true})[2]).toMatch(/^ ┄ {3,}99 % · line 1$/u);
});

test('leaves out metadata the head says already, unless it explains', () => {
	const told = (explain: boolean) => shown({showRemoved: true, explain}).filter((line) => line.includes('Nordwind greift')).length;
	expect([told(false), told(true)]).toEqual([1, 2]);
});

test('says quietly what was derived or inferred', () => {
	const derived = harbourArticle({titleFrom: 'derived', publishedFrom: 'inferred', publishedEvidence: '9. Juni'});
	expect(articlePage(derived, quiet).lines.map(textOf)).toContain('    headline taken from the lead · date read from “9. Juni”');
});

test('says so where nothing was left of an article, or nothing removed', () => {
	const empty = harbourArticle({text: '', blocks: [], standfirst: null, removed: []});
	const lines = articlePage(empty, quiet).lines.map(textOf);
	expect(lines).toContain('    Nothing of this article is left after cleaning.');
	expect(lines.at(-1)).toBe('    nothing removed');
});

test('marks what was found and tells the lines', () => {
	const highlights = [...article.text.matchAll(/Kai/gu)].map(({index}) => ({start: index, end: index + 3}));
	const {lines, highlightLines} = page({highlights, current: 1});
	const marked = lines.flatMap((line, at) => line.filter(({role}) => role.endsWith('atch')).map(({text, role}) => [at, text, role]));
	expect(marked).toEqual([
		[highlightLines[0], 'Kai', 'match'],
		[highlightLines[1], 'Kai', 'currentMatch'],
	]);
});

test('no line is wider than the window', () => {
	fc.assert(
		fc.property(anyOptions, (options) => {
			for (const line of page(options).lines) expect(lineWidth(line)).toBeLessThanOrEqual(options.width);
		}),
	);
});

test('each line knows its place in the text, and places never fall', () => {
	fc.assert(
		fc.property(anyOptions, (options) => {
			const {lines, anchors} = page(options);
			expect(anchors.length).toBe(lines.length);
			for (const [line, anchor] of anchors.entries()) expect(anchor).toBeGreaterThanOrEqual(anchors[line - 1] ?? 0);
			expect(anchors.at(-1)).toBe(article.text.length);
		}),
	);
});

test('every word of the article is on the page, in order', () => {
	fc.assert(
		fc.property(anyOptions, (options) => {
			const letters = page({...options, showRemoved: false})
				.lines.map(textOf)
				.join('')
				.replace(/[\s│|]/gu, '');
			let at = 0;
			for (const block of article.blocks) {
				const wanted = block.text.replace(/^• /u, '').replace(/\s/gu, '');
				at = letters.indexOf(wanted, at);
				expect(at, `${block.text} at ${options.width}`).toBeGreaterThanOrEqual(0);
			}
		}),
	);
});

test('says below the text that the page asked for a subscription there', () => {
	const line = Math.max(...article.blocks.map((block) => block.line)) + 1;
	const prompt = {line, text: 'Jetzt weiterlesen mit N+', reason: 'navigation' as const, rule: 'paywall prompt', confidence: 0.9};
	const lines = articlePage({...article, removed: [...article.removed, prompt]}, quiet).lines.map(textOf);
	expect(lines.slice(-5)).toEqual([
		'',
		'    Here the page asks for a subscription or an account; the rest of the',
		'    article may be missing.',
		'',
		expect.stringContaining('removed'),
	]);
	expect(shown().join('\n')).not.toContain('subscription');
});
