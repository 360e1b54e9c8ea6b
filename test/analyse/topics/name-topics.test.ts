import {expect, test} from 'vitest';
import {facets} from '../../../source/analyse/topics/lexicon.js';
import {nameTopics} from '../../../source/analyse/topics/name-topics.js';
import {taxonomy} from '../../../source/analyse/topics/taxonomy.js';

test.each([...taxonomy.keys()])('orders equally strong topics of subject %i alike in every language', (subject) => {
	const own = taxonomy[subject]?.facets ?? [];
	const strength = Float32Array.from(facets, (facet) => (own.includes(facet) ? 2 : 0));
	const scores = {facets: strength, evidence: strength, subjects: Float32Array.from(taxonomy, (_, place) => (place === subject ? 2 : 0))};
	const headings = {ownHeading: new Set(facets.keys()), divided: new Set(taxonomy.keys())};
	const order = (language: 'de' | 'en') =>
		nameTopics(scores, headings, language).map(({name}) => facets.findIndex(({names}) => names[language] === name));
	expect(order('en')).toEqual(order('de'));
});
