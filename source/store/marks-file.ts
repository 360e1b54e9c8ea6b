import {type ArticleId, articleId} from '../model/ids.js';
import type {Mark, Marks} from '../model/marks.js';

/** What stands in a marks file: marks, or why they cannot be used. */
export type MarksFile = {readonly kind: 'marks'; readonly marks: Marks} | {readonly kind: 'damaged'} | {readonly kind: 'newer'};

/** The version this program writes; a file with a higher one is left alone. */
const version = 1;

/** Reads the text of a marks file. Entries that are no marks are passed over; what is no such file at all is damaged. */
export function parseMarks(text: string): MarksFile {
	const file = parseObject(text);
	if (!file || typeof file.version !== 'number') return {kind: 'damaged'};
	if (file.version > version) return {kind: 'newer'};
	if (!isObject(file.marks)) return {kind: 'damaged'};
	const marks = Object.entries(file.marks).flatMap(([id, value]): [ArticleId, Mark][] => {
		const mark = toMark(value);
		return mark ? [[articleId(id), mark]] : [];
	});
	return {kind: 'marks', marks: new Map(marks)};
}

/** The text of a marks file. Marks nobody set are left out. */
export function formatMarks(marks: Marks): string {
	const kept = [...marks].filter(([, {read, starred, position}]) => read || starred || position > 0).slice(-mostMarks);
	return `${JSON.stringify({version, marks: Object.fromEntries(kept)}, null, '\t')}\n`;
}

/** Of articles; the least lately touched are forgotten first, so that the file stays under about 2 MB. */
const mostMarks = 20_000;

function parseObject(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function toMark(value: unknown): Mark | null {
	if (!isObject(value)) return null;
	const {read, starred, position} = value;
	const offset = typeof position === 'number' && Number.isSafeInteger(position) && position > 0 ? position : 0;
	return {read: read === true, starred: starred === true, position: offset};
}
