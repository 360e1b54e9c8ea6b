import {expect, test} from 'vitest';
import {facets} from '../../../source/analyse/topics/lexicon.js';
import {taxonomy} from '../../../source/analyse/topics/taxonomy.js';

const longestName = 32;
const names = (language: 'de' | 'en') => [...taxonomy, ...facets].map((entry) => entry.names[language]);

test.each(['de', 'en'] as const)('every %s name fits a list and no two are the same', (language) => {
	for (const name of names(language)) expect(name.length, name).toBeLessThanOrEqual(longestName);
	expect(new Set(names(language)).size).toBe(names(language).length);
});

test('every facet has words in both languages', () => {
	for (const {words} of facets) {
		expect(words.de.trim()).not.toBe('');
		expect(words.en.trim()).not.toBe('');
	}
});

test('phrases have two words: longer ones are never found', () => {
	const words = facets.flatMap((facet) => [facet.words.de, facet.words.en].flatMap((list) => list.split(/\s+/u)));
	expect(words.filter((word) => word.split('_').length > 2)).toEqual([]);
});
