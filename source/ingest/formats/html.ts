import type {Format} from './format.js';

const begins = /^(?:\s|<\?xml[^>]*>|<!--[\s\S]{0,4000}?-->)*<(?:!doctype html|html|head|body|article|main|section|header|div|h1|p)\b/iu;
const named = /\.x?html?$/iu;
const hasTag = /<[a-z][a-z0-9]*[\s>]/iu;

/** A page, whole or a piece of one; the cleaner reads the markup. */
export const html: Format = {
	name: 'HTML',
	kind: 'whole',
	matches: ({text, name}) => begins.test(text) || (named.test(name) && hasTag.test(text)),
	parse: (text) => ({kind: 'record', record: {html: text}}),
};
