/** The words of a collection by key, in code unit order; a word's number is its place. */
export type Vocabulary = readonly string[];

/** The places of the words that begin with a prefix: from `start`, before `end`. */
export function prefixRange(vocabulary: Vocabulary, prefix: string): {readonly start: number; readonly end: number} {
	const start = lowerBound(vocabulary, prefix);
	return {start, end: lowerBound(vocabulary, `${prefix}\uFFFF`)};
}

function lowerBound(vocabulary: Vocabulary, key: string): number {
	let low = 0;
	let high = vocabulary.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((vocabulary[middle] ?? '') < key) low = middle + 1;
		else high = middle;
	}
	return low;
}
