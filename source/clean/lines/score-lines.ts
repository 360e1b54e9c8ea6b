import {lineFeatures, type UnscoredLine} from './line-features.js';
import model from './line-model.data.json' with {type: 'json'};

/** A leaf is [value], an inner node [feature, cut, left, right]: left if the feature is below the cut. */
type Node = readonly number[];
const trees: readonly (readonly Node[])[] = model.trees;

/** How likely each line is article text, 0 to 1: boosted trees learnt by line-model.train.mjs. */
export const scoreLines = (lines: readonly UnscoredLine[]): number[] =>
	lineFeatures(lines).map((row) => 1 / (1 + Math.exp(-trees.reduce((sum, tree) => sum + leafOf(tree, row), 0))));

function leafOf(tree: readonly Node[], row: readonly number[]): number {
	let node: Node | undefined = tree[0];
	while (node && node.length > 1) {
		const [feature = 0, cut = 0, left = 0, right = 0] = node;
		node = tree[(row[feature] ?? 0) < cut ? left : right];
	}
	return node?.[0] ?? 0;
}
