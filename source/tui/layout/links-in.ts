import type {Article} from '../../model/article.js';
import {blockSeparator} from '../../model/article.js';
import {safeLink} from './safe-link.js';
import {type WebAddress, webAddresses} from './web-addresses.js';

/** Where an article's text leads to the web: words of its page that are links, and addresses written out; in order, apart. */
export function linksIn({text, blocks}: Pick<Article, 'text' | 'blocks'>): readonly WebAddress[] {
	let offset = 0;
	const linked = blocks.flatMap((block) => {
		const start = offset;
		offset += block.text.length + blockSeparator.length;
		return (block.links ?? []).map((link) => ({start: start + link.start, end: start + link.end, url: link.url}));
	});
	const all = [...linked, ...webAddresses(text)].flatMap((found) => {
		const url = safeLink(found.url);
		return url ? [{...found, url}] : [];
	});
	let end = 0;
	return all
		.toSorted((a, b) => a.start - b.start)
		.filter((link) => {
			const isApart = link.start >= end;
			if (isApart) end = link.end;
			return isApart;
		});
}
