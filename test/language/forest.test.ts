import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type ForestData, readForest} from '../../source/language/forest.js';

/** A tree of random shape over two features, as the training writes it. */
function plant(numbers: Iterator<number>, depth: number, nodes: number[][] = []): number[][] {
	const place = nodes.push([]) - 1;
	const next = (): number => numbers.next().value ?? 0;
	if (depth === 0 || next() < 0) {
		nodes[place] = [next()];
		return nodes;
	}
	const [feature, cut] = [next() > 0 ? 1 : 0, next()];
	const below = nodes.length;
	plant(numbers, depth - 1, nodes);
	const above = nodes.length;
	plant(numbers, depth - 1, nodes);
	nodes[place] = [feature, cut, below, above];
	return nodes;
}

function walk(tree: ForestData[number], row: readonly number[]): number {
	let node = tree[0] ?? [];
	while (node.length > 1) node = tree[((row[node[0] ?? 0] ?? 0) < (node[1] ?? 0) ? node[2] : node[3]) ?? 0] ?? [];
	return node[0] ?? 0;
}

const number = fc.integer({min: -3, max: 3});

test('complete trees give each row the leaves that walking the written trees gives', () => {
	const rowOf = fc.tuple(number, number);
	fc.assert(
		fc.property(
			fc.array(fc.array(number, {minLength: 40, maxLength: 80}), {maxLength: 4}),
			fc.array(rowOf, {maxLength: 6}),
			(seeds, rows) => {
				const trees = seeds.map((seed) => plant(seed.values(), 4));
				const sums = readForest(trees)(Float64Array.from(rows.flat()), 2);
				expect([...sums]).toEqual(rows.map((row) => trees.reduce((sum, tree) => sum + walk(tree, row), 0)));
			},
		),
	);
});
