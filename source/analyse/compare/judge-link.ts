import learned from './judge-link.data.json' with {type: 'json'};

/** A leaf is what it adds to the log-odds; a branch asks whether a sign is at most a limit: [sign, limit, if so, if not]. */
type Tree = number | readonly [sign: number, limit: number, below: Tree, above: Tree];

const {bias, trees} = learned as unknown as {readonly bias: number; readonly trees: readonly Tree[]};

/**
 * The log-odds that two sentences say the same, by boosted regression trees (Friedman 2001) that `judge-link.train.mjs` learns.
 * @param signs of `linkSigns`
 */
export const judgeLink = (signs: readonly number[]): number => trees.reduce((sum: number, tree) => sum + leaf(tree, signs), bias);

function leaf(tree: Tree, signs: readonly number[]): number {
	let next = tree;
	while (typeof next !== 'number') next = (signs[next[0]] ?? 0) <= next[1] ? next[2] : next[3];
	return next;
}
