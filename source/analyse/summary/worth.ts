import {type ForestData, readForest} from '../../language/forest.js';
import {viewArticle} from './article-view.js';
import type {Candidate} from './candidate.js';
import {featureNames, featuresOf} from './features.js';
import model from './worth.data.json' with {type: 'json'};

const score = readForest(model.trees as ForestData);

/**
 * What each sentence of one telling is worth for its summary, compared with the others: the learned gain over the article's mean
 * sentence, in parts of ROUGE-1 plus ROUGE-2 beside an editor's teaser (0.1 is much).
 */
export function worthOf(sentences: readonly Candidate[]): Float64Array {
	const view = viewArticle(sentences);
	const width = featureNames.length;
	const matrix = new Float64Array(sentences.length * width);
	for (const [row, sentence] of sentences.entries()) matrix.set(featuresOf(sentence, view), row * width);
	return score(matrix, width);
}
