import {recordId} from '../language/record-id.js';
import type {ArticleRecord} from '../model/record.js';

/**
 * Gives every record its id: its own, else a hash of URL or content.
 * A second record with an id that was given before becomes "id-2": none is lost.
 */
export function createIdentifier(): (record: ArticleRecord) => ArticleRecord {
	const given = new Map<string, number>();
	return (record) => ({...record, id: distinct(recordId(record), given)});
}

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
