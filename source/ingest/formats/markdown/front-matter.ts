import {isMap, parseDocument} from 'yaml';
import type {ArticleRecord} from '../../../model/record.js';

export interface FrontMatter {
	readonly known: ArticleRecord;
	readonly body: string;
}

/** The fields before a document, between lines of three hyphens (YAML), and the document. What is no YAML is text. */
export function readFrontMatter(text: string): FrontMatter {
	const [whole, fields = ''] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text) ?? [];
	if (whole === undefined) return {known: {}, body: text};
	const document = parseDocument(fields, {prettyErrors: false, schema: 'failsafe'});
	if (document.errors.length > 0 || !isMap(document.contents)) return {known: {}, body: text};
	const found = Object.entries(keys).flatMap(([field, names]): [string, string][] => {
		const value = names.map((name) => textOf(document.get(name))).find((one) => one !== null);
		return value ? [[field, value]] : [];
	});
	return {known: webOnly(Object.fromEntries(found)), body: text.slice(whole.length)};
}

/** What static site generators call a record's fields. */
const keys: Readonly<Partial<Record<keyof ArticleRecord, readonly string[]>>> = {
	id: ['id'],
	title: ['title'],
	published: ['published', 'date', 'publishDate', 'pubDate', 'datePublished'],
	byline: ['byline', 'author', 'authors'],
	outlet: ['outlet', 'publisher', 'publication', 'site'],
	url: ['url', 'canonical', 'canonical_url', 'canonicalUrl', 'link', 'source'],
	language: ['language', 'lang'],
	topic: ['topic'],
	story: ['story'],
};

function textOf(value: unknown): string | null {
	if (typeof value === 'string') return value.trim() || null;
	const items = (value as {items?: readonly {value?: unknown}[]} | null | undefined)?.items;
	const texts = items?.map((item) => item.value).filter((item) => typeof item === 'string');
	return texts?.join(', ') || null;
}

/** A path of the site is no address. */
function webOnly({url, ...known}: ArticleRecord): ArticleRecord {
	return url && /^https?:\/\//iu.test(url) ? {...known, url} : known;
}
