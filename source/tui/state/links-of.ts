import type {Article} from '../../model/article.js';

/** The web addresses of an article, each once: its own first, then those in its text and those its words are linked to; others are never opened. */
export function linksOf({url, text, blocks}: Pick<Article, 'url' | 'text' | 'blocks'>): readonly string[] {
	const own = url && isWeb.test(url) ? [url] : [];
	const inText = [...text.matchAll(webAddress)].map(([address]) => address.replace(trailing, ''));
	const linked = blocks.flatMap(({links = []}) => links.map((link) => link.url)).filter((address) => isWeb.test(address));
	return [...new Set([...own, ...inText, ...linked])].slice(0, mostLinks);
}

const isWeb = /^https?:\/\//iu;

const webAddress = /https?:\/\/[^\s<>"„“”»«‚‘’]+/giu;

/** What ends a sentence or closes a bracket belongs to the text, not to the address. */
const trailing = /[.,;:!?)\]}…'*_]+$/u;

const mostLinks = 99;
