import type {ArticleRecord} from '../model/record.js';

/** Whether a record has more lines of text, or elements, than so many. What is known of each takes a thousand times its own bytes. */
export function hasTooManyParts({text, html}: ArticleRecord, most: number): boolean {
	return typeof text === 'string' ? hasMore(text, '\n', most) : hasMore(html ?? '', '<', most * tagsOfElement);
}

/** The one that begins it and the one that ends it. */
const tagsOfElement = 2;

function hasMore(text: string, sign: string, most: number): boolean {
	let left = most;
	for (let at = text.indexOf(sign); at !== -1 && left >= 0; at = text.indexOf(sign, at + 1)) left--;
	return left < 0;
}
