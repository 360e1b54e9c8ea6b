import type {PlacedArticle} from '../../model/article.js';
import type {Brief, Citation, Story, SummarySentence} from '../../model/brief.js';
import type {ArticleId} from '../../model/ids.js';
import {printWords} from '../../wording/print.js';
import type {Document, Part, Spans} from '../document/document.js';
import {joined, span} from '../document/spans.js';
import {byline} from './byline.js';
import {contents} from './contents.js';
import type {ViewOptions} from './view-options.js';

type Numbers = ReadonlyMap<ArticleId, number>;

/** The briefing on paper: topics, stories, verbatim sentences with the numbers of the articles they stand in, and those articles. */
export function briefView(brief: Brief, {language}: ViewOptions): Document {
	const words = printWords[language];
	const numbers: Numbers = new Map(brief.articles.map(({id, number}) => [id, number]));
	const head: Part = {kind: 'heading', level: 1, spans: joined([span(words.briefing, 'topic'), contents(brief, language)])};
	const topics = brief.topics.flatMap(({name, stories}): Part[] => [
		{kind: 'heading', level: 2, spans: span(name, 'topic')},
		...stories.flatMap((story) => storyParts(story, numbers, words.also)),
	]);
	const sources: Part[] = [
		{kind: 'heading', level: 2, spans: span(words.sources, 'topic')},
		...brief.articles.map((article, index) => ({...sourcePart(article, language), tight: index > 0})),
	];
	return {title: words.briefing, language, parts: brief.articles.length > 0 ? [head, ...topics, ...sources] : []};
}

function storyParts({title, articles, summary}: Story, numbers: Numbers, also: string): Part[] {
	const cites = articles.map((id) => ` [${numbers.get(id) ?? '?'}]`).join('');
	const sentences = summary.map(
		(sentence): Part => ({kind: 'item', marker: '', spans: sentenceSpans(sentence, numbers, also), tight: true}),
	);
	return [{kind: 'heading', level: 3, spans: [...span(title, 'heading'), ...span(cites, 'cite')]}, ...sentences];
}

function sentenceSpans({text, cites}: SummarySentence, numbers: Numbers, also: string): Spans {
	const name = ({article}: Citation) => String(numbers.get(article) ?? '?');
	const [first, ...others] = cites;
	const more = [...new Set(others.map(name))].filter((number) => number !== name(first));
	const cite = more.length > 0 ? `${name(first)}, ${also} ${more.join(', ')}` : name(first);
	return [...span(text), ...span(` [${cite}]`, 'cite')];
}

function sourcePart(article: PlacedArticle, language: ViewOptions['language']): Part {
	const spans = joined([span(article.title), span(article.id, 'muted'), byline(article, language, 'short')]);
	return {kind: 'item', marker: `[${article.number}]`, spans};
}
