import {readFileSync} from 'node:fs';
import {type Document, isMap, isScalar, isSeq, parseDocument} from 'yaml';
import {isMissing} from '../is-missing.js';
import {replaceOwnFile} from '../replace-file.js';
import {withLock} from '../with-lock.js';
import type {ConfigProblem} from './config-problem.js';

/** A source to be written into a configuration file. */
export interface NewSource {
	readonly source: string;
	readonly name: string | null;
}

/** Adds sources to a configuration file and takes others out; comments and order of the rest stay. Null, or what is wrong with the file. */
export const editSources = (file: string, add: readonly NewSource[], remove: ReadonlySet<string>): ConfigProblem | null =>
	withLock(file, () => editNow(file, add, remove));

function editNow(file: string, add: readonly NewSource[], remove: ReadonlySet<string>): ConfigProblem | null {
	const document = parseDocument(readOrEmpty(file), {prettyErrors: false});
	if (document.errors.length > 0) return {kind: 'syntax', detail: document.errors[0]?.message ?? '', place: {file, line: 1}};
	const list = sourcesOf(document);
	list.items = list.items.filter((item) => !remove.has(sourceOf(item)));
	for (const {source, name} of add) list.add(document.createNode(name ? {source, name} : source));
	// An empty list is written in one line, and would go on so.
	list.flow = list.items.length === 0;
	try {
		replaceOwnFile(file, document.toString({lineWidth: 0}));
		return null;
	} catch (error) {
		return {
			kind: 'unwritable',
			detail: error instanceof Error && 'code' in error ? String(error.code) : String(error),
			place: {file, line: 1},
		};
	}
}

function sourcesOf(document: Document) {
	const list = document.get('sources');
	if (isSeq(list)) return list;
	const fresh = document.createNode([]);
	document.set('sources', fresh);
	return fresh;
}

function sourceOf(item: unknown): string {
	const node = isMap(item) ? item.get('source', true) : item;
	return isScalar(node) ? String(node.value) : '';
}

function readOrEmpty(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (isMissing(error)) return '';
		throw error;
	}
}
