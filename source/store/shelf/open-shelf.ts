import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {recordId} from '../../language/record-id.js';
import type {ArticleRecord} from '../../model/record.js';
import {replaceOwnFile} from '../replace-file.js';
import {withLock} from '../with-lock.js';

/** An article as it is kept. */
export interface KeptRecord extends ArticleRecord {
	readonly id: string;
	/** The day it was fetched, for when it does not say when it was published. */
	readonly fetched: string;
}

/** What is known of a source beside its articles. */
export interface SourceState {
	/** When it was last asked, ISO 8601. */
	readonly asked: string;
	readonly etag: string | null;
	readonly lastModified: string | null;
	/** Why it gave nothing the last time; null where it did. */
	readonly trouble: string | null;
	/** The feed that a front page names, where its articles are kept. */
	readonly leadsTo: string | null;
}

/** Where what was fetched is kept, source by source, so that it reads without the net. */
export interface Shelf {
	/** The file with a source's articles, one record a line. */
	readonly fileOf: (url: string) => string;
	/** Newest first; none where nothing is kept. Lines that are damaged are passed over. */
	readonly articles: (url: string) => readonly KeptRecord[];
	readonly state: (url: string) => SourceState | null;
	/** Puts what `edit` makes of the kept articles in their place in one step, while no other copy does; returns it. Throws the system's error where it cannot be written. */
	readonly edit: (url: string, edit: (kept: readonly KeptRecord[]) => readonly KeptRecord[]) => readonly KeptRecord[];
	readonly note: (url: string, state: SourceState) => void;
	readonly drop: (url: string) => void;
}

/** A source that was never asked. */
export const unasked: SourceState = {asked: '', etag: null, lastModified: null, trouble: null, leadsTo: null};

export function openShelf(folder: string): Shelf {
	const place = (url: string, ending: string) => path.join(folder, `${nameOf(url)}.${ending}`);
	const write = (file: string, text: string) => {
		replaceOwnFile(file, text);
	};
	return {
		fileOf: (url) => place(url, 'ndjson'),
		articles: (url) => parseLines(read(place(url, 'ndjson'))),
		state: (url) => parseState(read(place(url, 'json'))),
		edit: (url, edit) =>
			withLock(place(url, 'ndjson'), () => {
				const articles = edit(parseLines(read(place(url, 'ndjson'))));
				write(place(url, 'ndjson'), articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
				return articles;
			}),
		note: (url, state) => write(place(url, 'json'), `${JSON.stringify({url, ...state}, null, '\t')}\n`),
		drop: (url) => {
			for (const ending of ['ndjson', 'json']) rmSync(place(url, ending), {force: true});
		},
	};
}

/** "https://www.harbour.example/feed" is "harbour.example-6a1b…": readable, and nothing an address says leads out of the folder. */
function nameOf(url: string): string {
	const host = new URL(url).hostname
		.replace(/^www\./u, '')
		.replace(/[^a-z\d.-]/giu, '')
		.replace(/^\.+/u, '');
	return `${host.slice(0, longestHost)}-${recordId({url})}`;
}

/** Of a file's name, with room for what comes after it. */
const longestHost = 100;

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error) return '';
		throw error;
	}
}

function parseLines(text: string): KeptRecord[] {
	return text.split('\n').flatMap((line) => {
		const value = line === '' ? null : parseObject(line);
		return value && typeof value.id === 'string' ? [{fetched: '', ...value} as KeptRecord] : [];
	});
}

function parseState(text: string): SourceState | null {
	const value = text === '' ? null : parseObject(text);
	const field = (name: string) => (typeof value?.[name] === 'string' ? value[name] : null);
	return value
		? {
				asked: field('asked') ?? '',
				etag: field('etag'),
				lastModified: field('lastModified'),
				trouble: field('trouble'),
				leadsTo: field('leadsTo'),
			}
		: null;
}

function parseObject(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}
