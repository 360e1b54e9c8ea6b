import {neutraliseLine} from '../../language/neutralise.js';
import type {Link} from '../../model/article.js';
import type {Anchor} from '../html/anchor-reader.js';

/** Protocols a reader may be sent to. */
const followed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The links of a block, in order, with absolute addresses; those that lead nowhere a reader may be sent to are left out.
 * @param anchors those of its line, in order, their text as the page has it
 * @param base the page's own address, where it is known
 */
export function placeLinks(text: string, anchors: readonly Anchor[], base: string | null): readonly Link[] {
	let from = 0;
	return anchors.flatMap((anchor): Link[] => {
		const words = neutraliseLine(anchor.text).replace(/\s+/gu, ' ').trim();
		const start = words === '' ? -1 : text.indexOf(words, from);
		if (start < 0) return [];
		from = start + words.length;
		const url = absolute(anchor.href, base);
		return url === null ? [] : [{start, end: from, url}];
	});
}

function absolute(href: string, base: string | null): string | null {
	const [address, page] = [neutraliseLine(href).trim(), base !== null && URL.canParse(base) ? base : undefined];
	if (!URL.canParse(address, page)) return null;
	const url = new URL(address, page);
	return followed.has(url.protocol) ? url.href : null;
}
