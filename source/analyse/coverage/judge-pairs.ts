import {readForest} from '../../language/forest.js';
import learned from './judge-pairs.data.json' with {type: 'json'};
import {signNames} from './read-signs.js';

const sumOfLeaves = readForest(learned.trees);

/**
 * How likely the two articles of each pair tell one story, 0 to 1, by the signs of `readSigns`, row after row:
 * boosted trees, learned by judge-pairs.train.mjs.
 */
export const judgePairs = (signs: Float64Array): Float64Array =>
	sumOfLeaves(signs, signNames.length).map((sum) => 1 / (1 + Math.exp(-(sum + learned.bias))));
