import type {Article} from '../../model/article.js';
import {barrierOf} from '../../model/barrier-of.js';
import {captionsOf} from '../../model/captions-of.js';
import type {Span} from '../../model/span.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import {readerWords} from '../../wording/reader.js';
import {bodyRows} from './body-rows.js';
import {clipLine} from './clip-line.js';
import {headRows} from './head-rows.js';
import type {Hyphenate, Hyphenators} from './hyphenate.js';
import type {Line} from './line.js';
import {lineWidth} from './line-width.js';
import {linksIn} from './links-in.js';
import {type PageMeasure, pageMeasure} from './page-measure.js';
import {type PageRow, space} from './page-row.js';
import {removedAround} from './removed-around.js';
import {removedNote} from './removed-note.js';
import {removedRows} from './removed-rows.js';
import {safeLink} from './safe-link.js';
import type {Emphasis} from './style-span.js';
import {type Symbols, symbols} from './symbols.js';
import type {WebAddress} from './web-addresses.js';
import {wrapLines} from './wrap-lines.js';

export interface ArticlePageOptions {
	/** Of the window, in columns. */
	readonly width: number;
	/** Show what was removed, in its place. */
	readonly showRemoved: boolean;
	/** Show with each removal how sure it is and where it stood. */
	readonly explain: boolean;
	/** Why the article is in its story, where that is to be said. */
	readonly why?: string | null;
	/** Stretches of the article's text to be marked, in order. */
	readonly highlights: readonly Span[];
	/** Index of the highlight the reader is at. */
	readonly current: number | null;
	readonly hyphenators: Hyphenators;
	/** Whether the terminal shows links. */
	readonly links?: boolean;
	readonly language: Language;
	readonly ascii: boolean;
}

export interface Page {
	readonly lines: readonly Line[];
	/** For each line the UTF-16 offset in the article's text it shows, or that of the next text. Never falls. */
	readonly anchors: readonly number[];
	/** What each line shows. */
	readonly rows: readonly Pick<PageRow, 'shows' | 'removal'>[];
	/** For each highlight the line it starts on. */
	readonly highlightLines: readonly number[];
}

interface Setting extends Omit<ArticlePageOptions, 'links'>, PageMeasure {
	readonly links: readonly WebAddress[];
	readonly page: string | null;
	readonly sign: Symbols;
	readonly emphases: readonly Emphasis[];
	readonly hyphenate: Hyphenate | null;
}

/** The reading view of an article: head, body at a comfortable measure in the middle of the window, foot note. */
export function articlePage(article: Article, options: ArticlePageOptions): Page {
	const emphases = options.highlights.map(({start, end}, index): Emphasis => {
		return {start, end, role: index === options.current ? 'currentMatch' : 'match'};
	});
	const hyphenate = options.hyphenators[article.language] ?? null;
	const leads = options.links ? {links: linksIn(article), page: article.url && safeLink(article.url)} : {links: [], page: null};
	const setting: Setting = {...options, ...pageMeasure(options.width), sign: symbols(options.ascii), emphases, hyphenate, ...leads};
	const rows = pageRows(article, setting);
	return {
		lines: rows.map((row) => withMargin(row, setting)),
		rows,
		anchors: anchorsOf(rows, article.text.length),
		highlightLines: linesOf(options.highlights, rows),
	};
}

function pageRows(article: Article, setting: Setting): readonly PageRow[] {
	const {above, within} = setting.showRemoved ? removedAround(article, setting.explain) : {above: [], within: []};
	const note = removedNote(article, setting.language);
	const nothing = article.text === '' ? wrapLines(readerWords[setting.language].emptyArticle, setting.measure, 'notice') : [];
	return [
		space,
		...above.flatMap((removal) => removedRows(removal, setting)),
		...(above.length > 0 ? [space] : []),
		...headRows(article, setting),
		...nothing.map((line): PageRow => ({line, shows: null})),
		...bodyRows(article, setting.showRemoved ? {removed: within} : {captions: captionsOf(article)}, setting),
		...barrierRows(article, setting),
		space,
		{line: clipLine([{text: note, role: 'muted'}], setting.measure, setting.sign.ellipsis), shows: null},
	];
}

function barrierRows(article: Article, {measure, language}: Setting): readonly PageRow[] {
	if (!barrierOf(article)) return [];
	return [space, ...wrapLines(printWords[language].barrier, measure, 'notice').map((line): PageRow => ({line, shows: null}))];
}

function withMargin({line, mark = []}: PageRow, {margin, width, sign}: Setting): Line {
	if (line.length === 0 && mark.length === 0) return line;
	const blank = margin - lineWidth(mark);
	const before = Math.max(0, blank - hang);
	const placed: Line = [{text: ' '.repeat(before), role: 'text'}, ...mark, {text: ' '.repeat(blank - before), role: 'text'}, ...line];
	return clipLine(
		placed.filter(({text}) => text !== ''),
		width,
		sign.ellipsis,
	);
}

/** Blank columns between a hanging mark and the text, where the margin has them. */
const hang = 1;

function anchorsOf(rows: readonly PageRow[], end: number): readonly number[] {
	let next = end;
	return rows
		.map(({shows}) => shows?.start ?? null)
		.reduceRight<number[]>((anchors, start) => {
			next = start ?? next;
			anchors.push(next);
			return anchors;
		}, [])
		.reverse();
}

function linesOf(highlights: readonly Span[], rows: readonly PageRow[]): readonly number[] {
	let at = 0;
	return highlights.map(({start}) => {
		const found = rows.findIndex(({shows}, row) => row >= at && shows !== null && shows.end > start);
		at = found === -1 ? at : found;
		return at;
	});
}
