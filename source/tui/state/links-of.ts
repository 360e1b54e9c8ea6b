import type {Article} from '../../model/article.js';
import {webAddresses} from '../layout/web-addresses.js';

/** The web addresses of an article, each once: its own first, then those in its text and those its words are linked to; others are never opened. */
export function linksOf({url, text, blocks}: Pick<Article, 'url' | 'text' | 'blocks'>): readonly string[] {
	const own = url && isWeb.test(url) ? [url] : [];
	const inText = webAddresses(text).map((found) => found.url);
	const linked = blocks.flatMap(({links = []}) => links.map((link) => link.url)).filter((address) => isWeb.test(address));
	return [...new Set([...own, ...inText, ...linked])].slice(0, mostLinks);
}

const isWeb = /^https?:\/\//iu;

const mostLinks = 99;
