import type {Article} from '../../source/model/article.js';
import {articleId} from '../../source/model/ids.js';

/** An article of plain paragraphs, as cleaning would give it. */
export function article(id: string, title: string, ...paragraphs: readonly string[]): Article {
	return {
		id: articleId(id),
		number: 1,
		source: id,
		url: null,
		title,
		titleFrom: 'given',
		kicker: null,
		standfirst: null,
		byline: null,
		agency: null,
		outlet: null,
		published: null,
		publishedFrom: null,
		publishedEvidence: null,
		language: 'de',
		topic: null,
		topics: [],
		story: null,
		words: 0,
		minutes: 1,
		text: paragraphs.join('\n\n'),
		blocks: paragraphs.map((text, at) => ({kind: 'paragraph', text, line: at * 2 + 1})),
		removed: [],
	};
}
