import fc from 'fast-check';
import {expect, test} from 'vitest';
import {changeCoverage} from '../../../source/analyse/coverage/change-coverage.js';
import {coverArticles} from '../../../source/analyse/coverage/cover-articles.js';
import type {Coverage} from '../../../source/analyse/coverage/coverage.js';
import {groupCoverage} from '../../../source/analyse/coverage/group-coverage.js';
import {telling} from '../../helpers/telling.js';

const many = Array.from({length: 400}, (_, number) => telling(number));
const before = coverArticles(many);

/** Some articles gone, some changed, some come: no more than may be before terms are counted anew. */
const change = fc.record({
	gone: fc.uniqueArray(fc.nat(many.length - 1), {maxLength: 2}),
	changed: fc.uniqueArray(fc.nat(many.length - 1), {maxLength: 2}),
	come: fc.array(fc.record({number: fc.integer({min: 400, max: 2000}), at: fc.nat(many.length - 1)}), {maxLength: 2}),
});

function changedBy({gone, changed, come}: typeof change extends fc.Arbitrary<infer Change> ? Change : never) {
	const rows = many.flatMap((one, row) => {
		const added = come.filter(({at}) => at === row).map(({number}) => ({article: telling(number), origin: -1}));
		if (gone.includes(row)) return added;
		const stays = changed.includes(row) ? {article: telling(5000 + row), origin: -1} : {article: one, origin: row};
		return [...added, stays];
	});
	return {articles: rows.map((row) => row.article), origins: Int32Array.from(rows, ({origin}) => origin)};
}

const linksOf = ({links}: Coverage) => links.map(({a, b, score}) => `${a} ${b} ${score.toFixed(6)}`);

test('says of changed articles what reading all of them says, terms being counted as they were', () => {
	fc.assert(
		fc.property(change, (some) => {
			const {articles, origins} = changedBy(some);
			const changed = changeCoverage(before, articles, origins);
			expect(linksOf(changed)).toEqual(linksOf(coverArticles(articles, before)));
		}),
		{numRuns: 25},
	);
});

test('goes on from what was changed before', () => {
	const first = changedBy({gone: [7], changed: [200], come: [{number: 900, at: 30}]});
	const once = changeCoverage(before, first.articles, first.origins);
	const articles = [...first.articles.slice(1), telling(901)];
	const origins = Int32Array.from(articles, (_, row) => (row < articles.length - 1 ? row + 1 : -1));
	expect(linksOf(changeCoverage(once, articles, origins))).toEqual(linksOf(coverArticles(articles, before)));
});

test('counts terms anew when much has changed, and in a small collection always', () => {
	const half = many.slice(200);
	const origins = Int32Array.from(half, (_, row) => row + 200);
	expect(linksOf(changeCoverage(before, half, origins))).toEqual(linksOf(coverArticles(half)));
	const few = many.slice(0, 40);
	const known = coverArticles(few);
	const without = Int32Array.from(few.slice(1), (_, row) => row + 1);
	expect(linksOf(changeCoverage(known, few.slice(1), without))).toEqual(linksOf(coverArticles(few.slice(1))));
});

test('groups by what it is told of how articles stand', () => {
	const ids = (groups: ReturnType<typeof groupCoverage>) => groups.map(({articles}) => articles);
	expect(ids(groupCoverage(many, () => before))).toEqual(ids(groupCoverage(many)));
	expect(groupCoverage(many).length).toBeLessThan(380);
});
