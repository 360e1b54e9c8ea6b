import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sortedPlaces} from '../../../source/analyse/search/index/sorted-places.js';

const letters = fc.constantFrom('a', 'b', 'z', '0', 'ÿ', 'π', '東');
const keys = fc.uniqueArray(
	fc.array(letters, {minLength: 1, maxLength: 8}).map((chosen) => chosen.join('')),
	{maxLength: 60},
);

test('keys are put in code unit order', () => {
	fc.assert(
		fc.property(keys, (some) => {
			expect(Array.from(sortedPlaces(some), (place) => some[place])).toEqual(some.toSorted());
		}),
	);
});
