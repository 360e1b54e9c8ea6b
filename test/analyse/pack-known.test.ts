import {expect, test} from 'vitest';
import {coverArticles} from '../../source/analyse/coverage/cover-articles.js';
import {packKnown, unpackKnown} from '../../source/analyse/pack-known.js';
import {readHitTable} from '../../source/analyse/topics/hit-table.js';
import {telling} from '../helpers/telling.js';

test('what is known of articles is unpacked to the last bit as it was packed', () => {
	const articles = Array.from({length: 120}, (_, number) => telling(number));
	const known = {coverage: coverArticles(articles), hits: readHitTable(articles)};
	const {coverage, hits} = unpackKnown(packKnown(known));
	const {vocabulary: before, ...collection} = known.coverage.collection;
	const {vocabulary, ...unpacked} = coverage.collection;
	expect(unpacked).toEqual(collection);
	expect(vocabulary.terms()).toBe(before.terms());
	expect({...coverage, collection: null}).toEqual({...known.coverage, collection: null});
	expect(hits.rows).toEqual(known.hits.rows);
	expect(hits.words.terms()).toBe(known.hits.words.terms());
});

test('a word in more articles than two bytes can count is as common as it was', () => {
	const articles = Array.from({length: 3}, (_, number) => telling(number));
	const coverage = coverArticles(articles);
	const common = {articles: 90_000, frequencies: Uint32Array.from([0, 70_000, 3])};
	const known = {
		coverage: {...coverage, collection: {...coverage.collection, censuses: {...coverage.collection.censuses, words: common}}},
		hits: readHitTable(articles),
	};
	expect(packKnown(known).loose.censuses.words.met.terms).toBe(2);
	expect(unpackKnown(packKnown(known)).coverage.collection.censuses.words).toEqual(common);
});
