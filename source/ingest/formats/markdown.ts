import type {Format, Head} from './format.js';
import {parseInTime} from './parse-in-time.js';

/** Markdown, with or without front matter. */
export const markdown: Format = {
	name: 'Markdown',
	kind: 'many',
	isBinary: false,
	matches: isMarkdown,
	parse: async (document) => {
		const {readMarkdown} = await import('./markdown/read-markdown.js');
		return parseInTime(document, ({text}) => [readMarkdown(text())]);
	},
};

const named = /\.(?:md|mkdn?|mdown|markdown)$/iu;
const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t]+.*\r?\n|- .*\r?\n|#.*\r?\n|\r?\n)+---[ \t]*(?:\r?\n|$)/u;

/** By name or front matter; else by what no plain text has: headings with number signs and links in brackets, both. */
function isMarkdown({text, name}: Head): boolean {
	return named.test(name) || frontMatter.test(text) || (/^#{1,3} \S/mu.test(text) && /\[[^\]\n]+\]\(https?:\/\/[^)\s]+\)/u.test(text));
}
