import {expect, test} from 'vitest';
import {editDistance, prefixDistance} from '../../../source/analyse/search/words/edit-distance.js';

test.each([
	['bahn', 'bahn', 0],
	['bahn', 'bhan', 0.5],
	['bahn', 'ahn', 1],
	['bahn', 'bahnh', 1],
	['bahn', 'bohn', 1],
	['nordbahn', 'nrodbhan', 1],
	['bahn', 'zug', 3],
])('from %s to %s it takes %d', (a, b, edits) => {
	expect(editDistance(a, b, 2)).toBe(edits);
});

test('a beginning with an error is near the whole word', () => {
	expect(prefixDistance('nrodb', 'nordbahn', 1)).toBe(0.5);
	expect(prefixDistance('xyz', 'nordbahn', 1)).toBe(2);
});
