import learned from './judge-pair.data.json' with {type: 'json'};
import {signNames} from './read-signs.js';

const weights = signNames.map((name) => learned.weights[name]);

/**
 * How likely two articles tell one story, 0 to 1, by the signs of `readSigns`: logistic regression,
 * its weights learned by judge-pair.train.mjs.
 */
export function judgePair(signs: readonly number[]): number {
	const sum = signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), learned.bias);
	return 1 / (1 + Math.exp(-sum));
}
