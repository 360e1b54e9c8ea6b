import {articleCount, type SearchIndex} from '../index/search-index.js';
import {prefixRange} from '../index/vocabulary.js';

/** A phrase as numbers: each place takes any word from `start`, before `end`. */
type Pattern = readonly {readonly start: number; readonly end: number}[];

/** How often each article says these words one after the other within a line. `open`: the last key may be a beginning. */
export function findPhrase(index: SearchIndex, keys: readonly string[], open: boolean): ReadonlyMap<number, number> {
	const pattern = keys.map((key, at) => {
		const {start, end} = prefixRange(index.vocabulary, key);
		if (open && at === keys.length - 1) return {start, end};
		return {start, end: index.vocabulary[start] === key ? start + 1 : start};
	});
	const counts = new Map<number, number>();
	for (const article of articlesWithRarest(index, pattern)) {
		const count = countIn(index, article, pattern);
		if (count > 0) counts.set(article, count);
	}
	return counts;
}

function articlesWithRarest(index: SearchIndex, pattern: Pattern): Set<number> {
	const size = ({start, end}: Pattern[number]) => {
		let sum = 0;
		for (let word = start; word < end; word++) sum += articleCount(index, word);
		return sum;
	};
	const [rarest = {start: 0, end: 0}] = pattern.toSorted((a, b) => size(a) - size(b));
	const from = index.postingOffsets[rarest.start] ?? 0;
	const to = index.postingOffsets[rarest.end] ?? 0;
	return new Set(index.postingArticles.subarray(from, to));
}

function countIn({streams, streamOffsets}: SearchIndex, article: number, pattern: Pattern): number {
	const stream = streams.subarray(streamOffsets[article], streamOffsets[article + 1]);
	let count = 0;
	for (let at = 0; at + pattern.length <= stream.length; at++) {
		if (pattern.every(({start, end}, step) => isWithin(stream[at + step] ?? 0, start, end))) count++;
	}
	return count;
}

const isWithin = (word: number, start: number, end: number): boolean => word >= start && word < end;
