import type {Article} from '../../model/article.js';
import type {ComparedFigure, Comparison, Passage, PassageKind} from '../../model/comparison.js';
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

/** Tellings side by side, one pair after the other: passages that agree, are related or stand on one side, then the figures of both. */
export function comparisonView(pairs: readonly ComparedArticles[], {language}: ViewOptions): Document {
	const parts = pairs.flatMap((pair, index): Part[] => [...(index > 0 ? [{kind: 'rule'} as const] : []), ...pairParts(pair, language)]);
	return {title: pairs.map(({a, b}) => `${a.title} | ${b.title}`).join(' · '), language, parts};
}

function pairParts({comparison, a, b, ownWords}: ComparedArticles, language: ViewOptions['language']): Part[] {
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
		...passages.map((passage) => passagePart(passage, ownWords)),
		...figureParts(figures, language),
	];
}

function counts(passages: readonly Passage[], language: ViewOptions['language']): Spans[] {
	const words = readerWords[language];
	const count = (...kinds: PassageKind[]) => passages.filter(({kind}) => kinds.includes(kind)).length;
	return [span(words.agreeing(count('same', 'related'))), span(words.onlyIn('A', count('onlyA'))), span(words.onlyIn('B', count('onlyB')))];
}

const percent = (share: number, language: string) => new Intl.NumberFormat(language, {style: 'percent'}).format(share);

const marks: Readonly<Record<PassageKind, readonly [mark: string, tone: Tone]>> = {
	same: ['=', 'same'],
	related: ['~', 'related'],
	onlyA: ['+', 'only'],
	onlyB: ['+', 'only'],
};

function passagePart({kind, a, b}: Passage, ownWords: ComparedArticles['ownWords']): Part {
	const [mark, tone] = marks[kind];
	if (kind === 'related' && a && b) {
		const own = ownWords(a.text, b.text);
		return {kind: 'sides', mark, tone, left: marked(a.text, own.a, 'only'), right: marked(b.text, own.b, 'only')};
	}
	return {kind: 'sides', mark, tone, left: a && span(a.text), right: b && span(b.text)};
}

const statusMarks: Readonly<Record<ComparedFigure['status'], readonly [mark: string, tone: Tone]>> = {
	same: ['=', 'same'],
	differs: ['!', 'differs'],
	onlyA: ['+', 'only'],
	onlyB: ['+', 'only'],
};

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
