import type {Article} from '../../model/article.js';

/** The web addresses of an article, each once: its own first, then those in its text; others are never opened. */
export function linksOf({url, text}: Pick<Article, 'url' | 'text'>): readonly string[] {
	const own = url && isWeb.test(url) ? [url] : [];
	const inText = [...text.matchAll(webAddress)].map(([address]) => address.replace(trailing, ''));
	return [...new Set([...own, ...inText])].slice(0, mostLinks);
}

const isWeb = /^https?:\/\//iu;

const webAddress = /https?:\/\/[^\s<>"„“”»«‚‘’]+/giu;

/** What ends a sentence or closes a bracket belongs to the text, not to the address. */
const trailing = /[.,;:!?)\]}…'*_]+$/u;

const mostLinks = 99;
