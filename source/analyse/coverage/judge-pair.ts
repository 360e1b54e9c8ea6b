import learned from './judge-pair.data.json' with {type: 'json'};

/**
 * How likely two articles tell one story, 0 to 1, by the signs of `findPairs`: logistic regression,
 * its weights learned by judge-pair.train.mjs.
 */
export function judgePair(signs: readonly number[]): number {
	const sum = signs.reduce((total, sign, at) => total + sign * (learned.weights[at] ?? 0), learned.bias);
	return 1 / (1 + Math.exp(-sum));
}
