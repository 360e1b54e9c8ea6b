import {expect, test} from 'vitest';
import {facets} from '../../../source/analyse/topics/lexicon.js';
import {taxonomy} from '../../../source/analyse/topics/taxonomy.js';

const longestName = 32;
const names = (language: 'de' | 'en') => [...taxonomy, ...facets].map((entry) => entry.names[language]);

test.each(['de', 'en'] as const)('every %s name fits a list and no two are the same, but for the only facet of a subject', (language) => {
	for (const name of names(language)) expect(name.length, name).toBeLessThanOrEqual(longestName);
	const subjects = taxonomy.filter(
		(subject) => subject.facets.length > 1 || subject.facets[0]?.names[language] !== subject.names[language],
	);
	const all = [...subjects, ...facets].map((entry) => entry.names[language]);
	expect(new Set(all).size).toBe(all.length);
});

test('holds the seventeen media topics of the IPTC, each once, and technology', () => {
	const codes = taxonomy.map(({mediaTopic}) => mediaTopic).sort();
	const top = Array.from({length: 17}, (_, at) => `${String(at + 1).padStart(2, '0')}000000`);
	expect(codes).toEqual([...top, '20000756']);
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
