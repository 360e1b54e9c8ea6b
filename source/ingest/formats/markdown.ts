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

/** A headline with a number sign, over all else; "# 1" is a number. */
const headline = /^\uFEFF?\s*# [\p{L}"„“»].*\r?\n[ \t]*\r?\n/u;

/** By name, front matter or headline; else by what no plain text has: headings with number signs and links in brackets, both. */
function isMarkdown({text, name}: Head): boolean {
	if (named.test(name) || frontMatter.test(text) || headline.test(text)) return true;
	return /^#{1,3} \S/mu.test(text) && /\[[^\]\n]+\]\(https?:\/\/[^)\s]+\)/u.test(text);
}
