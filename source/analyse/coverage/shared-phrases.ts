import {countShared, runOf} from './count-shared.js';

/** The word pairs of articles as numbers, row after row as in `WeighedRows`, ascending and each once. */
export interface PhraseRows {
	readonly starts: Uint32Array;
	readonly pairs: Uint32Array;
}

/** Notes the pairs of neighbouring terms (vocabulary numbers) of an article; two pairs seldom share a number. */
export function readPhrases(terms: Uint32Array): Uint32Array {
	const pairs = new Uint32Array(Math.max(0, terms.length - 1));
	for (let at = 0; at < pairs.length; at++) pairs[at] = Math.imul((terms[at] as number) + 1, hashFactor) ^ (terms[at + 1] as number);
	pairs.sort();
	let size = 0;
	for (let at = 0; at < pairs.length; at++) if (at === 0 || pairs[at] !== pairs[at - 1]) pairs[size++] = pairs[at] as number;
	return pairs.subarray(0, size);
}

/** Knuth's multiplicative hash: spreads the first term's number over 32 bits. */
const hashFactor = 0x9e3779b1;

/** The share of word pairs two articles have in common, 0 to 1: common ones over the geometric mean of both numbers. */
export function sharedPhrases({starts, pairs}: PhraseRows, row: number, other: number): number {
	const [one, two] = [runOf(pairs, starts, row), runOf(pairs, starts, other)];
	return countShared(one, two) / Math.sqrt(Math.max(1, (one.to - one.from) * (two.to - two.from)));
}

/** Phrases of articles as rows. */
export function phraseRows(phrases: readonly Uint32Array[]): PhraseRows {
	const starts = new Uint32Array(phrases.length + 1);
	for (const [row, {length}] of phrases.entries()) starts[row + 1] = (starts[row] as number) + length;
	const pairs = new Uint32Array(starts.at(-1) ?? 0);
	for (const [row, own] of phrases.entries()) pairs.set(own, starts[row]);
	return {starts, pairs};
}
