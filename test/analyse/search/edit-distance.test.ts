import {expect, test} from 'vitest';
import {editDistance, prefixDistance} from '../../../source/analyse/search/words/edit-distance.js';

test.each([
	['bahn', 'bahn', 0],
	['bahn', 'bhan', 1],
	['bahn', 'ahn', 1],
	['bahn', 'bahnh', 1],
	['bahn', 'bohn', 1],
	['nordbahn', 'nrodbhan', 2],
	['bahn', 'zug', 3],
])('from %s to %s it takes %i', (a, b, edits) => {
	expect(editDistance(a, b, 2)).toBe(edits);
});

test('a beginning with an error is near the whole word', () => {
	expect(prefixDistance('nrodb', 'nordbahn', 1)).toBe(1);
	expect(prefixDistance('xyz', 'nordbahn', 1)).toBe(2);
});
