import {fromDeclaration} from './from-declaration.js';

/** A feed made fit for a parser, and whether its end was missing. */
export interface MendedFeed {
	readonly text: string;
	readonly isCut: boolean;
}

/**
 * Takes out what a server said before it and the document type, since nothing of a feed depends on that and entities
 * defined in one are only ever an attack, and ends a feed that was cut off after its last whole entry.
 */
export function mendFeed(given: string): MendedFeed {
	if (/^\s*\{/u.test(given)) return {text: given, isCut: false};
	const text = fromDeclaration(given).replace(documentType, '');
	const [, root] = /<((?:[\w.-]+:)?(?:rss|rdf|feed))[\s>]/iu.exec(text) ?? [];
	if (!root || new RegExp(`</${root}\\s*>`, 'iu').test(text.slice(-tail))) return {text, isCut: false};
	const whole = [...text.matchAll(/<\/((?:[\w.-]+:)?(?:item|entry))\s*>/giu)].at(-1);
	if (!whole) return {text, isCut: true};
	const isRss = /rss$/iu.test(root);
	const isInChannel = isRss && text.lastIndexOf('</channel>', whole.index) === -1;
	return {text: `${text.slice(0, whole.index + whole[0].length)}${isInChannel ? '</channel>' : ''}</${root}>`, isCut: true};
}

// With its internal subset, whose quoted values may hold brackets.
const documentType = /<!DOCTYPE(?:[^>["']|"[^"]*"|'[^']*'|\[(?:[^\]"']|"[^"]*"|'[^']*')*\])*>/giu;

/** Characters in which a feed's end is looked for: comments of a server may follow it. */
const tail = 4096;
