import type {PlacedArticle} from '../../model/article.js';
import type {Briefing, KeyFigure} from '../../model/briefing.js';
import {formatDate} from '../../wording/dates.js';
import {printWords} from '../../wording/print.js';
import type {Columns, Document, Part, Spans} from '../document/document.js';
import {joined, span} from '../document/spans.js';
import {articleNumbers, type Numbers} from './article-numbers.js';
import {byline} from './byline.js';
import {contents} from './contents.js';
import {storyParts} from './story-parts.js';
import type {ViewOptions} from './view-options.js';

/** The briefing on paper: what it holds and what is new, topics, stories in verbatim sentences with the numbers of the articles they stand in, figures to know, and those articles. */
export function briefView(briefing: Briefing, options: ViewOptions): Document {
	const {language} = options;
	const {briefing: title} = printWords[language];
	const numbers = articleNumbers(briefing.articles);
	const topics = briefing.topics.flatMap(({name, stories}): Part[] => [
		{kind: 'heading', level: 2, spans: span(name, 'topic')},
		...stories.flatMap((story) => storyParts(story, {numbers, language, news: briefing.news})),
	]);
	const parts = [...headParts(briefing, options), ...topics, ...figureParts(briefing, numbers, options), ...sourceParts(briefing, options)];
	return {title, language, parts: briefing.articles.length > 0 ? parts : []};
}

function headParts(briefing: Briefing, {language}: ViewOptions): Part[] {
	const words = printWords[language];
	const {news, articles} = briefing;
	const head: Part = {kind: 'heading', level: 1, spans: joined([span(words.briefing, 'topic'), contents(briefing, language)])};
	if (!news?.since) return [head];
	const fresh = articles.filter(({id}) => news.articles.has(id)).length;
	return [head, {kind: 'paragraph', spans: span(words.freshSince(fresh, formatDate(news.since, language, 'long')), 'muted'), tight: true}];
}

function figureParts({figures}: Briefing, numbers: Numbers, {language}: ViewOptions): Part[] {
	const words = printWords[language];
	const columns: Columns = [
		{head: words.columns.value, align: 'left', fit: 'wrap'},
		{head: words.columns.about, align: 'left', fit: 'wrap'},
		{head: words.columns.where, align: 'left', fit: 'fixed'},
	];
	const row = ({mentions, about, otherwise}: KeyFigure): Spans[] => [
		span(mentions[0]?.text ?? '', 'figure'),
		joined([span(about), otherwise.length > 0 ? span(`! ${words.elsewhere} ${otherwise.join(', ')}`, 'differs') : []]),
		span(`[${[...new Set(mentions.map(({article}) => numbers(article)))].join(', ')}]`, 'cite'),
	];
	if (figures.length === 0) return [];
	return [
		{kind: 'heading', level: 2, spans: span(words.keyFigures, 'topic')},
		{kind: 'table', columns, rows: figures.map(row), showsHead: false},
	];
}

function sourceParts({articles}: Briefing, {language}: ViewOptions): Part[] {
	const source = (article: PlacedArticle, index: number): Part => ({
		kind: 'item',
		marker: `[${article.number}]`,
		spans: joined([span(article.title), span(article.id, 'muted'), byline(article, language, 'short')]),
		tight: index > 0,
	});
	return [{kind: 'heading', level: 2, spans: span(printWords[language].sources, 'topic')}, ...articles.map(source)];
}
