import type {Block, PlacedArticle} from '../../model/article.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {type LinearWords, linearWords} from '../../wording/linear.js';

/** A whole article as lines to be spoken, one a paragraph. */
export function speakArticle(article: PlacedArticle, language: Language): readonly string[] {
	const words = linearWords[language];
	const {kicker, title, standfirst, byline, outlet, published, blocks} = article;
	const source = [outlet, published && formatDate(published, language, 'long')].filter(Boolean).join(', ');
	const told = blocks.some(({text}) => text === standfirst);
	return [
		...(kicker ? [kicker] : []),
		title,
		...(standfirst && !told ? [standfirst] : []),
		...(byline ? [words.by(byline)] : []),
		...(source ? [`${source}.`] : []),
		...blocks.map((block) => speakBlock(block, words)),
		words.end,
	];
}

function speakBlock({kind, text}: Block, words: LinearWords): string {
	const line = text.replace(/\s+/gu, ' ');
	switch (kind) {
		case 'heading':
			return words.heading(line);
		case 'listItem':
			return words.listItem(line);
		case 'quote':
			return words.quote(line);
		default:
			return line;
	}
}
