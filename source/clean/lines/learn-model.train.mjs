// Writes a model learnt from all pages, or tests it on sites it has not seen. Development only.
import {writeFileSync} from 'node:fs';
import {askForest, growForest} from './grow-forest.train.mjs';
import {foldsBySite, option} from './training.train.mjs';

/**
 * With `--folds N` among the arguments tells how much of the weight is judged rightly on unseen sites, else writes the model to `file` or `--out`.
 * Pages are {site, matrix, width, known: [{row, y, weight}]}: rows of features behind each other, and what is known of some of them.
 */
export function learnModel(pages, growth, file) {
	const folds = Number(option('folds', 0));
	if (folds === 0) writeFileSync(option('out', file), `${JSON.stringify({trees: growForest(table(pages), growth)})}\n`);
	else process.stdout.write(`weighted accuracy on unseen sites: ${crossValidate(pages, growth, folds).toFixed(4)}\n`);
}

/** The known rows of pages as the table that trees grow on. */
export function table(pages) {
	const [x, y, weight] = [[], [], []];
	for (const {matrix, width, known} of pages) {
		for (const row of known) {
			x.push(matrix.subarray(row.row * width, (row.row + 1) * width));
			y.push(row.y);
			weight.push(row.weight);
		}
	}
	return {x, y, weight};
}

function crossValidate(pages, growth, folds) {
	const foldOf = foldsBySite(
		pages.map(({site}) => site),
		folds,
	);
	let [right, all] = [0, 0];
	for (let fold = 0; fold < folds; fold++) {
		const forest = growForest(table(pages.filter(({site}) => foldOf.get(site) !== fold)), growth);
		const {x, y, weight} = table(pages.filter(({site}) => foldOf.get(site) === fold));
		for (const [row, features] of x.entries()) {
			all += weight[row];
			if (askForest(forest, features) >= 0.5 === (y[row] === 1)) right += weight[row];
		}
	}
	return right / all;
}
