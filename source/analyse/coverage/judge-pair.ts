import learned from './judge-pair.data.json' with {type: 'json'};

/** A decision tree of depth 3: a sign and a cut for each inner node, heap order, and a vote for each of its eight leaves. */
export interface Tree {
	readonly signs: readonly number[];
	readonly cuts: readonly number[];
	readonly votes: readonly number[];
}

const trees: readonly Tree[] = learned.trees;

/**
 * How likely two articles tell one story, 0 to 1, by the signs of `findPairs`.
 * The trees are boosted on the logistic loss (Friedman 2001) by judge-pair.train.mjs.
 */
export function judgePair(signs: readonly number[]): number {
	const sum = trees.reduce((votes, tree) => votes + vote(tree, signs), learned.bias);
	return 1 / (1 + Math.exp(-sum));
}

const innerNodes = 7;

function vote(tree: Tree, signs: readonly number[]): number {
	let node = 0;
	while (node < innerNodes) {
		const value = signs[tree.signs[node] as number] as number;
		node = 2 * node + (value <= (tree.cuts[node] as number) ? 1 : 2);
	}
	return tree.votes[node - innerNodes] ?? 0;
}
