import {type ForestData, readForest} from '../../language/forest.js';
import {tellingFeatureNames} from './telling-features.js';
import model from './telling-worth.data.json' with {type: 'json'};

const score = readForest(model.trees as ForestData);

/**
 * What sentences of a story's tellings are worth for the story's summary: the learned gain over its mean sentence, in recall of
 * ROUGE-2 and a little of ROUGE-1 beside an editor's teaser (0.1 is much).
 * @param features of `tellingFeatures`, a row a sentence
 */
export const tellingWorth = (features: readonly (readonly number[])[]): Float64Array =>
	score(Float64Array.from(features.flat()), tellingFeatureNames.length);
