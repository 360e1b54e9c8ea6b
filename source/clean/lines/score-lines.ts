import {readForest} from '../../language/forest.js';
import {featureCount, lineFeatures, type UnscoredLine} from './line-features.js';
import model from './line-model.data.json' with {type: 'json'};

const sumOfLeaves = readForest(model.trees);

/** How likely each line is article text, 0 to 1: boosted trees learnt by line-model.train.mjs. */
export const scoreLines = (lines: readonly UnscoredLine[]): Float64Array =>
	sumOfLeaves(lineFeatures(lines), featureCount).map((sum) => 1 / (1 + Math.exp(-sum)));
