import {createHash} from 'node:crypto';
import {neutraliseLine} from '../language/neutralise.js';
import type {ArticleRecord} from '../model/record.js';

/**
 * Gives every record its id: its own, else a hash of URL or content.
 * A second record with an id that was given before becomes "id-2": none is lost.
 */
export function createIdentifier(): (record: ArticleRecord) => ArticleRecord {
	const given = new Set<string>();
	return (record) => {
		const id = distinct(wantedId(record), given);
		given.add(id);
		return {...record, id};
	};
}

function wantedId({id, url, text, html}: ArticleRecord): string {
	return neutraliseLine(id ?? '') || hash(url ?? text ?? html ?? '');
}

// 48 bits: two of a million articles share one with a chance of 1 in 500, and then one is renamed.
const hashLength = 12;

const hash = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, hashLength);

function distinct(id: string, given: ReadonlySet<string>): string {
	let name = id;
	for (let count = 2; given.has(name); count++) name = `${id}-${count}`;
	return name;
}
