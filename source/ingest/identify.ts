import {createHash} from 'node:crypto';
import {neutraliseLine} from '../language/neutralise.js';
import type {ArticleRecord} from '../model/record.js';

/**
 * Gives every record its id: its own, else a hash of URL or content.
 * A second record with an id that was given before becomes "id-2": none is lost.
 */
export function createIdentifier(): (record: ArticleRecord) => ArticleRecord {
	const given = new Map<string, number>();
	return (record) => ({...record, id: distinct(wantedId(record), given)});
}

function wantedId({id, url, text, html}: ArticleRecord): string {
	return neutraliseLine(id ?? '') || hash(url ?? text ?? html ?? '');
}

// 48 bits: two of a million articles share one with a chance of 1 in 500, and then one is renamed.
const hashLength = 12;

const hash = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, hashLength);

/** `given`: every id given so far, with how often it was wanted, so that a thousand equal ones are not counted through again. */
function distinct(id: string, given: Map<string, number>): string {
	let count = given.get(id) ?? 0;
	let name = id;
	if (count > 0)
		do name = `${id}-${++count}`;
		while (given.has(name));
	given.set(id, Math.max(count, 1));
	if (name !== id) given.set(name, 1);
	return name;
}
