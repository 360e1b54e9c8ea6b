import type {Article} from '../../model/article.js';
import type {ComparedFigure, ComparedName, ComparedQuote, Comparison, Passage, PassageKind, QuoteSide} from '../../model/comparison.js';
import {type PassageMark, passageMark} from '../../model/passage-mark.js';
import type {Span} from '../../model/span.js';
import {printWords} from '../../wording/print.js';
import {readerWords} from '../../wording/reader.js';
import type {Columns, Document, Part, Spans, Tone} from '../document/document.js';
import {joined, marked, span} from '../document/spans.js';
import {bylineWithTime} from './byline.js';
import type {ViewOptions} from './view-options.js';

/** A comparison and the two articles it is about. */
export interface ComparedArticles {
	readonly comparison: Comparison;
	readonly a: Article;
	readonly b: Article;
	/** The stretches of two related passages that only one of them has. */
	readonly ownWords: (a: string, b: string) => {readonly a: readonly Span[]; readonly b: readonly Span[]};
}

/** Two tellings side by side: passages that agree, are related or stand on one side, then figures, quotations and names of both. */
export function comparisonView(pair: ComparedArticles, {language}: ViewOptions): Document {
	return {title: `${pair.a.title} | ${pair.b.title}`, language, parts: comparisonParts(pair, language)};
}

/** The parts of one comparison. */
export function comparisonParts({comparison, a, b, ownWords}: ComparedArticles, language: ViewOptions['language']): Part[] {
	const {passages, figures, similarity} = comparison;
	const title = (article: Article): Spans => [
		...span(article.title, 'headline'),
		...span(' · ', 'muted'),
		...bylineWithTime(article, language, 'short'),
	];
	return [
		{kind: 'sides', mark: ' ', tone: 'muted', left: title(a), right: title(b)},
		{
			kind: 'paragraph',
			spans: joined([...counts(passages, language), span(printWords[language].similarity(percent(similarity, language)))]),
		},
		{kind: 'paragraph', spans: span(printWords[language].marks, 'muted'), tight: true},
		...passages.map((passage) => passagePart(passage, passageMark(passage, figures), ownWords)),
		...figureParts(figures, language),
		...quoteParts(comparison.quotes, language),
		...nameParts(comparison.names, language),
	];
}

function counts(passages: readonly Passage[], language: ViewOptions['language']): Spans[] {
	const words = readerWords[language];
	const count = (...kinds: PassageKind[]) => passages.filter(({kind}) => kinds.includes(kind)).length;
	return [span(words.agreeing(count('same', 'related'))), span(words.onlyIn('A', count('onlyA'))), span(words.onlyIn('B', count('onlyB')))];
}

const percent = (share: number, language: string) => new Intl.NumberFormat(language, {style: 'percent'}).format(share);

const marks: Readonly<Record<PassageMark, string>> = {same: '=', related: '~', differs: '!', only: '+'};

function passagePart({a, b}: Passage, tone: PassageMark, ownWords: ComparedArticles['ownWords']): Part {
	const mark = marks[tone];
	if (tone !== 'same' && a && b) {
		const own = ownWords(a.text, b.text);
		return {kind: 'sides', mark, tone, left: marked(a.text, own.a, 'only'), right: marked(b.text, own.b, 'only')};
	}
	return {kind: 'sides', mark, tone, left: a && span(a.text), right: b && span(b.text)};
}

const statusMarks = {
	same: ['=', 'same'],
	differs: ['!', 'differs'],
	onlyA: ['+', 'only'],
	onlyB: ['+', 'only'],
} as const satisfies Readonly<Record<ComparedFigure['status'], readonly [mark: string, tone: Tone]>>;

function figureParts(figures: readonly ComparedFigure[], language: ViewOptions['language']): Part[] {
	if (figures.length === 0) return [];
	const words = printWords[language];
	const columns: Columns = [
		{head: '', align: 'left', fit: 'fixed'},
		{head: words.columns.about, align: 'left', fit: 'wrap'},
		{head: 'A', align: 'right', fit: 'wrap'},
		{head: 'B', align: 'right', fit: 'wrap'},
	];
	const rows = figures.map(({status, about, a, b}) => {
		const [mark, tone] = statusMarks[status];
		return [span(mark, tone), span(about), span(a?.text ?? '–', 'figure'), span(b?.text ?? '–', 'figure')];
	});
	return [
		{kind: 'heading', level: 2, spans: span(words.figures, 'topic')},
		{kind: 'table', columns, rows, showsHead: true, tight: true},
	];
}

function quoteParts(quotes: readonly ComparedQuote[], language: ViewOptions['language']): Part[] {
	if (quotes.length === 0) return [];
	const words = printWords[language];
	const side = (quote: QuoteSide | null): Spans | null =>
		quote && [
			...span(quote.speaker ?? words.noSpeaker, quote.speaker ? 'strong' : 'muted'),
			...span(': ', 'muted'),
			...span(quote.text, 'quote'),
		];
	const parts = quotes.map(({status, a, b}): Part => {
		const [mark, tone] = statusMarks[status];
		return {kind: 'sides', mark, tone, left: side(a), right: side(b)};
	});
	return [{kind: 'heading', level: 2, spans: span(words.quotes, 'topic')}, ...parts];
}

// Names printed a group; the rest is said in a number.
const mostNames = 24;

function nameParts(names: readonly ComparedName[], language: ViewOptions['language']): Part[] {
	if (names.length === 0) return [];
	const words = printWords[language];
	const group = (marker: string, label: string, some: readonly ComparedName[]): Part[] => {
		if (some.length === 0) return [];
		const more = some.length > mostNames ? [span(readerWords[language].more(some.length - mostNames), 'muted')] : [];
		const list = joined([...some.slice(0, mostNames).map(({name}) => span(name)), ...more]);
		return [{kind: 'item', marker, spans: [...span(`${label}: `, 'muted'), ...list], tight: true}];
	};
	return [
		{kind: 'heading', level: 2, spans: span(words.names, 'topic')},
		...group(
			'=',
			words.inBoth,
			names.filter(({a, b}) => a > 0 && b > 0),
		),
		...group(
			'+',
			words.onlyIn('A'),
			names.filter(({b}) => b === 0),
		),
		...group(
			'+',
			words.onlyIn('B'),
			names.filter(({a}) => a === 0),
		),
	];
}
