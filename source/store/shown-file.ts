import {articleId} from '../model/ids.js';
import {nothingShown, type Shown} from '../model/shown.js';
import type {Parsed, StateForm} from './state-file.js';

/** The version this program writes; a file with a higher one is left alone. */
const version = 1;

/** Of articles; the least lately shown are forgotten first, so that the file stays under about 2 MB. */
const mostShown = 50_000;

/** The form of the file: {"version": 1, "last": time or null, "articles": {id: fingerprint}}. */
export const shownForm: StateForm<Shown> = {
	empty: nothingShown,
	parse: (text) => {
		const file = parsed(text);
		if (!isObject(file) || typeof file.version !== 'number' || !isObject(file.articles)) return {kind: 'damaged'};
		if (file.version > version) return {kind: 'newer'};
		const articles = Object.entries(file.articles).flatMap(([id, print]) =>
			typeof print === 'string' ? [[articleId(id), print] as const] : [],
		);
		return {
			kind: 'value',
			value: {last: typeof file.last === 'string' ? file.last : null, articles: new Map(articles)},
		} satisfies Parsed<Shown>;
	},
	format: ({last, articles}) => `${JSON.stringify({version, last, articles: Object.fromEntries([...articles].slice(-mostShown))})}\n`,
};

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
