/** Word pairs of an article as numbers, ascending and each once. */
export type Phrases = Uint32Array;

/** Notes the pairs of neighbouring terms (vocabulary numbers) of an article; two pairs seldom share a number. */
export function readPhrases(terms: Uint32Array): Phrases {
	const pairs = new Uint32Array(Math.max(0, terms.length - 1));
	for (let at = 0; at < pairs.length; at++) pairs[at] = Math.imul((terms[at] as number) + 1, hashFactor) ^ (terms[at + 1] as number);
	pairs.sort();
	return pairs.filter((pair, at) => at === 0 || pair !== pairs[at - 1]);
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
