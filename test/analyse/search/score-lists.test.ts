import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ScoreLists} from '../../../source/analyse/search/rank/score-lists.js';
import {wordsAlike} from '../../../source/analyse/search/words/weighted-words.js';

const articles = 12;
const list = fc.uniqueArray(fc.nat(articles - 1), {maxLength: articles});

test('a list that is still known is the one that was kept, however many were kept after it', () => {
	fc.assert(
		fc.property(fc.array(list, {maxLength: 40}), (all) => {
			const lists = new ScoreLists(articles);
			const kept = all.map((found, at) => ({words: wordsAlike(Uint32Array.of(at), 1), found, scores: scoresFor(at)}));
			for (const [at, {words, found, scores}] of kept.entries()) {
				lists.keep(words, Uint32Array.from(found), scores);
				for (const earlier of kept.slice(0, at + 1)) {
					const known = lists.of(earlier.words);
					if (!known) continue;
					expect(Array.from(known.articles)).toEqual(earlier.found);
					expect(Array.from(known.scores)).toEqual(earlier.found.map((article) => earlier.scores[article]));
				}
				expect(lists.of(words)).toBeDefined();
			}
		}),
	);
});

test('the lists of a short query are all known while one of its words is typed', () => {
	const lists = new ScoreLists(articles);
	const everything = Uint32Array.from({length: articles}, (_, at) => at);
	const [first, second, third] = [0, 1, 2].map((word) => wordsAlike(Uint32Array.of(word), 1));
	for (const words of [first, second, third]) if (words) lists.keep(words, everything, scoresFor(1));
	expect([first, second, third].map((words) => words && lists.of(words)?.articles.length)).toEqual([articles, articles, articles]);
});

const scoresFor = (list: number): Float32Array => Float32Array.from({length: articles}, (_, article) => list * 100 + article + 1);
