import type {PlacedArticle} from '../../model/article.js';
import type {Brief, Story} from '../../model/brief.js';
import type {ArticleId} from '../../model/ids.js';
import {formatDate} from '../../wording/dates.js';
import {printWords} from '../../wording/print.js';
import {readerWords} from '../../wording/reader.js';
import {whyTogether} from '../../wording/why-together.js';
import type {Columns, Document, Part, Spans} from '../document/document.js';
import {span} from '../document/spans.js';
import {contents} from './contents.js';
import {provenance} from './provenance.js';
import type {ViewOptions} from './view-options.js';

type ListWords = Readonly<Record<'number' | 'headline' | 'outlet' | 'date' | 'time', string>>;

const listColumns = ({number, headline, outlet, date, time}: ListWords): Columns => [
	{head: number, align: 'right', fit: 'fixed'},
	{head: '=', align: 'left', fit: 'fixed'},
	{head: headline, align: 'left', fit: 'cut'},
	{head: outlet, align: 'left', fit: 'fixed', from: 72},
	{head: date, align: 'right', fit: 'fixed', from: 40},
	{head: time, align: 'right', fit: 'fixed', from: 48},
];

/** Columns of an outlet's name; longer ones are cut so that the headline keeps its place. */
const outletWidth = 20;

/** A line for each article by topic and story; "=" marks a further telling of the story above it. */
export function listView(brief: Brief, options: ViewOptions): Document {
	const articles = new Map(brief.articles.map((article) => [article.id, article]));
	const columns = listColumns(printWords[options.language].list);
	const numberOf = (id: ArticleId) => articles.get(id)?.number ?? null;
	const told = ({articles: ids}: Story) => ids.flatMap((id) => articles.get(id) ?? []);
	const topics = brief.topics.flatMap(({name, stories}): Part[] => [
		{kind: 'heading', level: 2, spans: span(name, 'topic')},
		...stories.flatMap((story) =>
			told(story).flatMap((article, index) => articleParts(article, index > 0, columns, {...options, numberOf})),
		),
	]);
	const head: Part = {kind: 'heading', level: 1, spans: contents(brief, options.language)};
	return {
		title: printWords[options.language].briefing,
		language: options.language,
		parts: brief.articles.length > 0 ? [head, ...topics] : [],
	};
}

interface RowOptions extends ViewOptions {
	readonly numberOf: (id: ArticleId) => number | null;
}

function articleParts(article: PlacedArticle, isFurther: boolean, columns: Columns, options: RowOptions): Part[] {
	const row: Part = {kind: 'table', columns, rows: [cells(article, isFurther, options)], showsHead: false, tight: true};
	const {language, numberOf} = options;
	const why = span(whyTogether(article, numberOf, language), 'muted');
	const reasons = options.explain ? [...(why.length > 0 ? [why] : []), ...provenance(article, language)] : [];
	return [row, ...reasons.map((spans): Part => ({kind: 'item', marker: '', spans, tight: true}))];
}

function cells(article: PlacedArticle, isFurther: boolean, {language}: ViewOptions): Spans[] {
	const {number, title, outlet, published, minutes} = article;
	return [
		span(String(number), 'cite'),
		span(isFurther ? '=' : '', 'same'),
		span(title, isFurther ? 'text' : 'strong'),
		span(outlet && shorten(outlet), 'muted'),
		span(formatDate(published, language, 'short'), 'muted'),
		span(readerWords[language].minutes(minutes), 'muted'),
	];
}

const shorten = (name: string) => (name.length > outletWidth ? `${name.slice(0, outletWidth - 1).trimEnd()}…` : name);
