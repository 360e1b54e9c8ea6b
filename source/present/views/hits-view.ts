import type {Article} from '../../model/article.js';
import type {Hit} from '../../model/search.js';
import {readerWords} from '../../wording/reader.js';
import {reasonLines, searchWords} from '../../wording/search.js';
import type {Document, Part, Spans} from '../document/document.js';
import {joined, marked, span} from '../document/spans.js';
import {bylineWithTime} from './byline.js';
import type {ViewOptions} from './view-options.js';

/** A hit and the article it stands in. */
export interface FoundArticle {
	readonly hit: Hit;
	readonly article: Article;
}

/** Ranked hits: headline, where and when, the passage that was found with its matches, other tellings of the story, and why, if asked. */
export function hitsView(query: string, found: readonly FoundArticle[], {language}: ViewOptions): Document {
	const head: Part = {kind: 'heading', level: 1, spans: joined([span(query, 'headline'), span(readerWords[language].hits(found.length))])};
	return {title: query, language, parts: [head, ...found.flatMap((one) => hitParts(one, language))]};
}

function hitParts({hit, article}: FoundArticle, language: ViewOptions['language']): Part[] {
	const title: Spans = [...span(`[${hit.number}] `, 'cite'), ...span(hit.title, 'heading')];
	return [
		{kind: 'heading', level: 3, spans: title},
		{kind: 'item', marker: '', spans: joined([bylineWithTime(article, language, 'short'), span(article.topic, 'muted')]), tight: true},
		{kind: 'item', marker: '', spans: matchSpans(hit), tight: true},
		...hit.also.map((other): Part => ({kind: 'item', marker: '', spans: alsoSpans(other, language), tight: true})),
		...(hit.reasons ? reasonLines(hit.reasons, language) : []).map(
			(line): Part => ({kind: 'item', marker: '', spans: span(line, 'muted'), tight: true}),
		),
	];
}

const alsoSpans = ({number, title}: Hit['also'][number], language: ViewOptions['language']): Spans => [
	...span(`${searchWords[language].also} `, 'muted'),
	...span(`[${number}] `, 'cite'),
	...span(title),
];

const matchSpans = ({snippet, matches}: Hit): Spans =>
	marked(
		snippet,
		matches.map(([start, end]) => ({start, end})),
		'match',
	);
