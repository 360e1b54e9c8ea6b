import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Brief} from '../../../source/model/brief.js';
import {articlePage} from '../../../source/tui/layout/article-page.js';
import {comparePage} from '../../../source/tui/layout/compare-page.js';
import {figuresPage} from '../../../source/tui/layout/figures-page.js';
import {footerLine} from '../../../source/tui/layout/footer-line.js';
import {headerLine} from '../../../source/tui/layout/header-line.js';
import {helpLines} from '../../../source/tui/layout/help-lines.js';
import {noHyphenators} from '../../../source/tui/layout/hyphenate.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {listLine} from '../../../source/tui/layout/list-line.js';
import {noticeLine} from '../../../source/tui/layout/notice-line.js';
import {previewLines} from '../../../source/tui/layout/preview-lines.js';
import {ruleLine} from '../../../source/tui/layout/rule-line.js';
import {searchLines} from '../../../source/tui/layout/search-lines.js';
import {anyText, anyWidth} from './any-text.js';
import {harbourArticle} from './harbour-article.js';
import {harbourBrief} from './harbour-brief.js';
import {harbourComparison} from './harbour-telling.js';
import {someEntry} from './some-entry.js';
import {someHit} from './some-hit.js';
import {textOf} from './text-of.js';

const [story] = harbourBrief.topics[0]?.stories ?? [];

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
	const page = articlePage(article, {
		...options,
		showRemoved: true,
		explain: true,
		highlights: [],
		current: null,
		hyphenators: noHyphenators,
	});
	const comparison = comparePage({...harbourComparison, passages: []}, article, article, {...options, words: true});
	return [
		...page.lines,
		...comparison.head,
		...comparison.foot.filter((line) => !textOf(line).includes('€')),
		...searchLines([someHit({title: text, snippet: text, matches: [[0, 1]]})], brief, options).lines,
		...figuresPage([someEntry({about: text, conflicts: [0]})], brief, options).lines,
		listLine(
			{kind: 'topic', name: text, by: 'topic', count: 2, largest: 9, overTime: [1, 0, 2]},
			{...options, selected: false, read: false, starred: true, outletWidth: 9, now: new Date(0)},
		),
		headerLine({width, title: text, parts: [text, text], right: 'x', ascii}),
		ruleLine(width, ascii),
	];
}

test('nothing is wider than asked, whatever the text', () => {
	fc.assert(
		fc.property(anyText, anyWidth, fc.boolean(), (text, width, ascii) => {
			const options = {language: 'de' as const, ascii, width, cursor: 0};
			const lines = [
				...searchLines([someHit({title: text, snippet: text, matches: [[0, Math.min(3, text.length)]]})], harbourBrief, options).lines,
				...figuresPage([someEntry({about: text, conflicts: [0]})], harbourBrief, options).lines,
				...helpLines([{title: text, keys: [{keys: 'x', label: text}]}], {width, ascii}),
				...(story ? previewLines({...story, title: text}, harbourBrief, {...options, hyphenators: noHyphenators}) : []),
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
