import {articleId} from '../model/ids.js';
import type {Shown} from '../model/shown.js';

/** The version this program writes; a file with a higher one is left alone. */
const version = 1;

/** Of articles; the least lately shown are forgotten first, so that the file stays under about 2 MB. */
const mostShown = 50_000;

/** Reads the text of the file; null for what is none or was written by a newer program. */
export function parseShown(text: string): Shown | null {
	try {
		const file: unknown = JSON.parse(text);
		if (!(isObject(file) && file.version === version && isObject(file.articles))) return null;
		const articles = Object.entries(file.articles).flatMap(([id, print]) =>
			typeof print === 'string' ? [[articleId(id), print] as const] : [],
		);
		return {last: typeof file.last === 'string' ? file.last : null, articles: new Map(articles)};
	} catch {
		return null;
	}
}

/** The text of the file. */
export function formatShown({last, articles}: Shown): string {
	return `${JSON.stringify({version, last, articles: Object.fromEntries([...articles].slice(-mostShown))})}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
