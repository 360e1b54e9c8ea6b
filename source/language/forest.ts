/** Boosted trees as the training writes them: a leaf is [value], an inner node [feature, cut, below, above], with places inside its tree. */
export type ForestData = readonly (readonly (readonly number[])[])[];

/** All trees filled up to complete ones of equal depth, which need no pointers and are several times faster to walk. */
interface Forest {
	readonly depth: number;
	/** What the inner nodes of each tree ask for, level by level, and the cuts they ask about. */
	readonly features: Uint8Array;
	readonly cuts: Float64Array;
	readonly leaves: Float64Array;
}

/**
 * Reads boosted trees, when they are first asked.
 * @returns the sum of the leaves that each row of numbers reaches; rows follow each other in `matrix`, `width` numbers each
 */
export function readForest(trees: ForestData): (matrix: Float64Array, width: number) => Float64Array {
	let forest: Forest | null = null;
	return (matrix, width) => {
		forest ??= complete(trees);
		const sums = new Float64Array(matrix.length / width);
		// Tree by tree, so that a tree stays in the processor's cache while all lines go through it.
		for (let tree = 0; tree < trees.length; tree++) addLeaves(forest, tree, matrix, width, sums);
		return sums;
	};
}

function addLeaves({depth, features, cuts, leaves}: Forest, tree: number, matrix: Float64Array, width: number, sums: Float64Array): void {
	const inner = (1 << depth) - 1;
	const [firstInner, firstLeaf] = [tree * inner, tree * (inner + 1)];
	for (let row = 0, start = 0; row < sums.length; row++, start += width) {
		let node = 0;
		while (node < inner) {
			const place = firstInner + node;
			const isAbove = (matrix[start + (features[place] as number)] as number) >= (cuts[place] as number);
			node = 2 * node + (isAbove ? 2 : 1);
		}
		(sums[row] as number) += leaves[firstLeaf + node - inner] as number;
	}
}

function complete(trees: ForestData): Forest {
	const depth = Math.max(0, ...trees.map((tree) => depthOf(tree, 0)));
	const inner = 2 ** depth - 1;
	const forest = {
		depth,
		features: new Uint8Array(trees.length * inner),
		cuts: new Float64Array(trees.length * inner),
		leaves: new Float64Array(trees.length * (inner + 1)),
	};
	for (const [index, tree] of trees.entries()) fill(forest, tree, {from: 0, to: 0}, index);
	return forest;
}

const depthOf = (tree: ForestData[number], node: number): number => {
	const [, , below, above] = tree[node] ?? [];
	return below === undefined || above === undefined ? 0 : 1 + Math.max(depthOf(tree, below), depthOf(tree, above));
};

/** Copies a node to its place among the complete tree's; under a leaf every node leads to its value. */
function fill(forest: Forest, tree: ForestData[number], {from, to}: {readonly from: number; readonly to: number}, index: number): void {
	const inner = 2 ** forest.depth - 1;
	const [first = 0, cut = 0, below = from, above = from] = tree[from] ?? [];
	const isLeaf = tree[from]?.length === 1;
	if (to >= inner) {
		forest.leaves[index * (inner + 1) + to - inner] = first;
		return;
	}
	forest.features[index * inner + to] = isLeaf ? 0 : first;
	forest.cuts[index * inner + to] = cut;
	fill(forest, tree, {from: below, to: 2 * to + 1}, index);
	fill(forest, tree, {from: above, to: 2 * to + 2}, index);
}
