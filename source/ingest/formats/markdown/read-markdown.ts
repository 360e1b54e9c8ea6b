import {marked} from 'marked';
import type {Parsed} from '../format.js';
import {readFrontMatter} from './front-matter.js';

/** The article of a Markdown document: its text as markup, its front matter as what is known of it. */
export function readMarkdown(given: string): Parsed {
	const {known, body} = readFrontMatter(given);
	return {kind: 'record', record: {...content(body), ...known}};
}

/** Nesting beyond all sense overflows the parser's stack: such a document is text. */
function content(body: string): {readonly html: string} | {readonly text: string} {
	try {
		return {html: marked.parse(body, {async: false, gfm: true})};
	} catch (error) {
		if (error instanceof RangeError) return {text: body};
		throw error;
	}
}
