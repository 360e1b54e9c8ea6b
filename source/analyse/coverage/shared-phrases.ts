/** Word pairs of an article as numbers, ascending and each once. */
export type Phrases = Uint32Array;

/** Notes the pairs of neighbouring terms (vocabulary numbers) of an article; two pairs seldom share a number. */
export function readPhrases(terms: readonly number[]): Phrases {
	const phrases = new Set<number>();
	terms.slice(1).forEach((term, at) => {
		phrases.add((Math.imul((terms[at] ?? 0) + 1, hashFactor) ^ term) >>> 0);
	});
	return Uint32Array.from(phrases).sort();
}

/** Knuth's multiplicative hash: spreads the first term's number over 32 bits. */
const hashFactor = 0x9e3779b1;

/** The share of word pairs two articles have in common, 0 to 1: common ones over the geometric mean of both numbers. */
export function sharedPhrases(a: Phrases, b: Phrases): number {
	let shared = 0;
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const left = a[i] as number;
		const right = b[j] as number;
		if (left === right) shared++;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return shared / Math.sqrt(Math.max(1, a.length * b.length));
}
