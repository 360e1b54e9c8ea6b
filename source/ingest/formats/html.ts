import type {Format} from './format.js';

// A comment ends at its first "-->": were it free to run over the next one, a hundred of them would be read in 2^100 ways.
const begins = /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype html|html|head|body|article|main|section|header|div|h1|p)\b/iu;
const named = /\.x?html?$/iu;
const hasTag = /<[a-z][a-z0-9]*[\s>]/iu;

/** A page, whole or a piece of one; the cleaner reads the markup. */
export const html: Format = {
	name: 'HTML',
	kind: 'whole',
	matches: ({text, name}) => begins.test(text) || (named.test(name) && hasTag.test(text)),
	parse: (text) => ({kind: 'record', record: {html: text}}),
};
