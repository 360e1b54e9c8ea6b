import type {Block, PlacedArticle} from '../../model/article.js';
import {barrierOf} from '../../model/barrier-of.js';
import {captionsOf} from '../../model/captions-of.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {type LinearWords, linearWords} from '../../wording/linear.js';
import {printWords} from '../../wording/print.js';

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
		...spoken(article, language),
		...(barrierOf(article) ? [printWords[language].barrier] : []),
		words.end,
	];
}

/** The blocks, and the captions of pictures where those stood. */
function spoken(article: PlacedArticle, language: Language): readonly string[] {
	const blocks = article.blocks.map((block) => ({line: block.line, said: speakBlock(block, linearWords[language])}));
	const captions = captionsOf(article).map(({line, text}) => ({line, said: printWords[language].caption(text)}));
	return [...blocks, ...captions].toSorted((a, b) => a.line - b.line).map(({said}) => said);
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
