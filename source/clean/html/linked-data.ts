import {plainText} from './plain-text.js';

/** An object of linked data (JSON-LD, schema.org). */
export type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const articleType = /(?:Article|BlogPosting|Reportage|LiveBlogPosting)$/u;
/** Linked data nest graphs and lists; more objects than this are not looked through. */
const mostObjects = 500;

/** What a page's linked data hold: its articles in order, and everything that can be referred to. */
export interface LinkedData {
	readonly articles: readonly Json[];
	readonly byId: ReadonlyMap<string, Json>;
}

/** Reads the scripts of linked data of a page. Broken ones are common and say nothing. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
	const queue: unknown[] = scripts.map(parse);
	const articles: Json[] = [];
	const byId = new Map<string, Json>();
	for (let index = 0; index < queue.length && index < mostObjects; index++) {
		const value = queue[index];
		if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects));
		else if (isObject(value)) {
			if (typeof value['@id'] === 'string' && value.name !== undefined) byId.set(value['@id'], value);
			if ([value['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type))) articles.push(value);
			queue.push(value['@graph'], value.mainEntity);
		}
	}
	return {articles, byId};
}

// Line breaks inside of strings are the commonest fault; comments around the object the next.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001F]+/gu;
const wrapping = /^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>);?\s*$/gu;

function parse(text: string): unknown {
	for (const attempt of [text, text.replace(wrapping, '').replace(control, ' ')]) {
		try {
			return JSON.parse(attempt);
		} catch {
			// The next attempt, or nothing.
		}
	}
	return null;
}

/** A text of linked data in one line, without markup; null where there is none. */
export function textOf(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const text = plainText(value).replace(/\s+/gu, ' ').trim();
	return text && !text.includes('{{') ? text : null;
}

/** A person's or an organisation's name, or several; objects may stand for others by their "@id". */
export function nameOf(value: unknown, byId: LinkedData['byId']): string | null {
	if (Array.isArray(value)) {
		const names = value.map((one) => nameOf(one, byId)).filter((name) => name !== null);
		return [...new Set(names)].join(', ') || null;
	}
	if (!isObject(value)) return isAddress(value) ? null : textOf(value);
	const referred = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
	const name = value.name ?? referred?.name;
	return Array.isArray(name) ? textOf(name.join(', ')) : textOf(name);
}

const isAddress = (value: unknown): boolean => typeof value === 'string' && /^https?:/u.test(value);
