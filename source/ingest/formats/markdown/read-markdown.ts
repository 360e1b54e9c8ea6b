import {Marked} from 'marked';
import type {Parsed} from '../format.js';
import {readFrontMatter} from './front-matter.js';

/** The article of a Markdown document: its text as markup, its front matter as what is known of it. */
export function readMarkdown(given: string): Parsed {
	const {known, body} = readFrontMatter(given);
	return {kind: 'record', record: {...content(body), ...known}};
}

/** GFM, 6.11: markup that would keep all that follows it from being read is shown as it is written. */
const swallowing = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b)/giu;

const parser = new Marked({gfm: true, renderer: {html: ({text}) => text.replace(swallowing, '&lt;')}});

/** No one writes a line of so many characters; the parser's time grows with the square of it. */
const endless = 10_000;

/** Nesting beyond all sense overflows the parser's stack, and an endless line keeps it busy: such a document is text. */
function content(body: string): {readonly html: string} | {readonly text: string} {
	if (body.split('\n').some((line) => line.length > endless)) return {text: body};
	try {
		return {html: parser.parse(body, {async: false})};
	} catch (error) {
		if (error instanceof RangeError) return {text: body};
		throw error;
	}
}
