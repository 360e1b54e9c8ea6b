import {expect, test} from 'vitest';
import {knownSources} from '../../source/cli/collection/known-sources.js';
import type {Collection, FiledSource} from '../../source/store/collection/collection.js';

const file = {kind: 'file', path: 'press.ndjson', size: 10, modified: 20} as const;
const filed = (articles: number, begins: number | null): FiledSource => ({...file, articles, failures: [], begins});
const collection = (...sources: readonly FiledSource[]) => ({sources}) as unknown as Collection;

test('a source that was read to its end is known as a whole while its file is the same', () => {
	const kept = collection({...filed(3, null), path: 'other.txt'}, filed(2, null));
	const known = knownSources([kept]);
	expect(known.whole(file)).toEqual({collection: kept, source: filed(2, null), first: 3});
	expect(known.whole({...file, modified: 21})).toBeNull();
	expect(known.piece(file)(0)).toBeNull();
});

test('pieces of a source are known by the places of their articles, wherever they lie', () => {
	const [one, other] = [collection(filed(2, 0)), collection({...filed(1, null), path: 'a.txt'}, filed(3, 4))];
	const known = knownSources([one, other]);
	expect(known.whole(file)).toBeNull();
	const at = known.piece(file);
	expect([0, 1, 2, 4, 6, 7].map(at)).toEqual([
		{collection: one, index: 0},
		{collection: one, index: 1},
		null,
		{collection: other, index: 1},
		{collection: other, index: 3},
		null,
	]);
	expect(known.piece({...file, size: 11})(0)).toBeNull();
});
