import type {ArticleRecord} from '../../model/record.js';
import type {Format, Head, Parsed} from './format.js';

const fields = ['id', 'text', 'html', 'title', 'url', 'outlet', 'byline', 'published', 'language', 'topic', 'story'] as const;

/** Records, one JSON object a line. Numbers as ids or stories are taken as their digits; unknown keys are left out. */
export const ndjson: Format = {name: 'NDJSON', kind: 'lines', matches: isNdjson, parse};

/** How many lines are tried before a document counts as something else: a first line may be bad. */
export const triedLines = 3;

function isNdjson({text, name}: Head): boolean {
	if (/\.(?:ndjson|jsonl)$/iu.test(name)) return true;
	const lines = text.split('\n', 50).filter((line) => line.trim().length > 0);
	return lines.slice(0, triedLines).some((line) => line.trimStart().startsWith('{') && parse(line).kind === 'record');
}

function parse(line: string): Parsed {
	const value = parseJson(line);
	if (value === undefined) return {kind: 'wrong', problem: 'badRecord', detail: 'no JSON'};
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return {kind: 'wrong', problem: 'badRecord', detail: 'no object'};
	const record = Object.fromEntries(fields.flatMap((field) => pick(field, (value as Record<string, unknown>)[field]))) as ArticleRecord;
	if (typeof record.text !== 'string' && typeof record.html !== 'string') return {kind: 'wrong', problem: 'badRecord', detail: 'no text'};
	return {kind: 'record', record};
}

function pick(field: string, value: unknown): [string, string][] {
	if (typeof value === 'number') return [[field, String(value)]];
	return typeof value === 'string' ? [[field, value]] : [];
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
