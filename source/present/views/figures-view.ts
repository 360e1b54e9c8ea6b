import type {PlacedArticle} from '../../model/article.js';
import type {LedgerEntry} from '../../model/figure.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import {readerWords} from '../../wording/reader.js';
import type {Columns, Document, Part, Spans} from '../document/document.js';
import {joined, span} from '../document/spans.js';
import type {ViewOptions} from './view-options.js';

/** The ledger as a table: each figure as it is first written, what it is about, the articles that state it; "!" marks a conflict. */
export function figuresView(ledger: readonly LedgerEntry[], articles: readonly PlacedArticle[], {language}: ViewOptions): Document {
	const words = printWords[language];
	const numbers = new Map(articles.map(({id, number}) => [id, number]));
	const columns: Columns = [
		{head: '', align: 'left', fit: 'fixed'},
		{head: words.columns.value, align: 'right', fit: 'wrap'},
		{head: words.columns.about, align: 'left', fit: 'wrap'},
		{head: words.columns.where, align: 'left', fit: 'wrap'},
	];
	const row = ({about, mentions, conflicts}: LedgerEntry): Spans[] => {
		const where = [...new Set(mentions.map(({article}) => numbers.get(article) ?? '?'))];
		return [
			span(conflicts.length > 0 ? '!' : '', 'differs'),
			span(mentions[0]?.text ?? '', 'figure'),
			span(about),
			span(`[${where.join(', ')}]`, 'cite'),
		];
	};
	const head: Part = {
		kind: 'heading',
		level: 1,
		spans: joined([span(words.figures, 'headline'), span(readerWords[language].articles(articles.length))]),
	};
	const legend: Part[] = ledger.some(({conflicts}) => conflicts.length > 0)
		? [{kind: 'paragraph', spans: span(`! ${words.conflict}`, 'muted')}]
		: [];
	const empty: Part = {kind: 'paragraph', spans: span(readerWords[language].noFigures)};
	const table: Part[] = ledger.length > 0 ? [{kind: 'table', columns, rows: ledger.map(row), showsHead: true}] : [empty];
	return {title: words.figures, language, parts: [head, ...table, ...legend, ...timelineParts(ledger, numbers, language)]};
}

const timelineColumns: Columns = [
	{head: '', align: 'right', fit: 'fixed'},
	{head: '', align: 'right', fit: 'wrap'},
	{head: '', align: 'left', fit: 'wrap'},
	{head: '', align: 'left', fit: 'fixed'},
];

/** Quantities the coverage follows over time, each with its values, the earliest first. */
function timelineParts(ledger: readonly LedgerEntry[], numbers: ReadonlyMap<string, number>, language: Language): Part[] {
	const series = [...new Map(ledger.flatMap(({timeline}) => (timeline.length > 0 ? [[timeline[0], timeline] as const] : []))).values()];
	const row = (place: number): Spans[] => {
		const {mentions: [first] = [], about = ''} = ledger[place] ?? {};
		const date = first?.when ? formatDate(first.when, language, 'short') : readerWords[language].noDate;
		return [
			span(date, 'muted'),
			span(first?.text ?? '', 'figure'),
			span(about),
			span(`[${numbers.get(first?.article ?? '') ?? '?'}]`, 'cite'),
		];
	};
	const tables = series.map((places): Part => ({kind: 'table', columns: timelineColumns, rows: places.map(row), showsHead: false}));
	return tables.length > 0 ? [{kind: 'heading', level: 2, spans: span(printWords[language].overTime, 'topic')}, ...tables] : [];
}
