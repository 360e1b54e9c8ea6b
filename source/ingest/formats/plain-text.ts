import type {Format} from './format.js';

/** Text without markup: one document is one article. */
export const plainText: Format = {
	name: 'plain text',
	kind: 'whole',
	matches: () => true,
	parse: (text) => ({kind: 'record', record: {text}}),
};
