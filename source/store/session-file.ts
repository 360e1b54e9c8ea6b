import {type ArticleId, articleId} from '../model/ids.js';
import type {Session} from '../model/session.js';

/** Sessions by what was read, the latest last. */
export type Sessions = ReadonlyMap<string, Session>;

/** The version this program writes; a file with a higher one is left alone. */
const version = 1;

/** Reads the text of a sessions file; what is no session is passed over. Null: a newer program's. */
export function parseSessions(text: string): Sessions | null {
	const file = parsed(text);
	if (isObject(file) && typeof file.version === 'number' && file.version > version) return null;
	if (!isObject(file) || file.version !== version || !isObject(file.sessions)) return new Map();
	return new Map(Object.entries(file.sessions).flatMap(([key, value]) => (isObject(value) ? [[key, toSession(value)] as const] : [])));
}

/** The text of a sessions file. */
export const formatSessions = (sessions: Sessions): string =>
	`${JSON.stringify({version, sessions: Object.fromEntries([...sessions].slice(-mostSessions))}, null, '\t')}\n`;

/** The least lately read sources are forgotten first. */
const mostSessions = 50;

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function toSession(value: Record<string, unknown>): Session {
	const text = (key: string): string | null => (typeof value[key] === 'string' ? value[key] : null);
	const article = (key: string): ArticleId | null => (typeof value[key] === 'string' ? articleId(value[key]) : null);
	const only = text('only');
	return {
		topic: text('topic'),
		outlet: text('outlet'),
		only: only === 'unread' || only === 'starred' ? only : null,
		since: text('since'),
		order: text('order'),
		selected: article('selected'),
		reading: article('reading'),
		bookmarks: isObject(value.bookmarks) ? Object.fromEntries(Object.entries(value.bookmarks).flatMap(toBookmark)) : {},
	};
}

function toBookmark([letter, value]: [string, unknown]): readonly (readonly [string, readonly [ArticleId, number | null]])[] {
	if (!Array.isArray(value) || typeof value[0] !== 'string') return [];
	const offset: unknown = value[1];
	return [[letter, [articleId(value[0]), typeof offset === 'number' && Number.isSafeInteger(offset) && offset >= 0 ? offset : null]]];
}
