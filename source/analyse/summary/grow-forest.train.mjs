// Boosted regression trees on squared loss (Friedman 2001, "Greedy function approximation"), grown from histograms.
// Deterministic, so that a model can be made again.

const bins = 32;
/** Share of the features, and of the rows, each tree may look at; it decorrelates the trees and saves time. */
const featureShare = 0.6;
const rowShare = 0.7;
/** Adds this many rows of worth 0 to each leaf. */
const ridge = 20;
/** Rows a leaf holds at least. */
const fewest = 60;

/**
 * @param {readonly (readonly number[])[]} rows as long as each other
 * @param {readonly number[]} targets one a row
 * @param {{trees: number, depth: number, rate: number}} size
 * @returns trees as `language/forest.ts` reads them
 */
export function growForest(rows, targets, {trees, depth, rate}) {
	const random = randomNumbers(7);
	const cuts = rows[0].map((_, feature) => cutsOf(rows.map((row) => row[feature])));
	const columns = cuts.map((cut, feature) => Uint8Array.from(rows, (row) => binOf(cut, row[feature])));
	const left = Float64Array.from(targets);
	return Array.from({length: trees}, () => {
		const allowed = cuts.flatMap((_, feature) => (random() < featureShare ? [feature] : []));
		const sample = Uint32Array.from(rows.keys()).filter(() => random() < rowShare);
		const tree = [];
		grow(tree, sample, depth, {cuts, columns, left, allowed, rate});
		for (let row = 0; row < left.length; row++) left[row] -= walk(tree, rows[row]);
		return tree;
	});
}

/** Cuts at equal shares of the values. */
function cutsOf(values) {
	const sorted = Float64Array.from(values).sort();
	const found = Array.from({length: bins - 1}, (_, bin) => round(sorted[Math.floor(((bin + 1) * sorted.length) / bins)]));
	return [...new Set(found)].filter((cut) => cut > sorted[0]);
}

function binOf(cuts, value) {
	let bin = 0;
	while (bin < cuts.length && value >= cuts[bin]) bin++;
	return bin;
}

/** Nodes are [feature, cut, below, above] or [value]. */
function grow(tree, rows, levels, state) {
	const place = tree.push(null) - 1;
	const split = levels > 0 ? bestSplit(rows, state) : null;
	if (!split) {
		tree[place] = [Number(((state.rate * sum(rows, state.left)) / (rows.length + ridge)).toPrecision(4))];
		return place;
	}
	const column = state.columns[split.feature];
	const below = grow(
		tree,
		rows.filter((row) => column[row] <= split.bin),
		levels - 1,
		state,
	);
	const above = grow(
		tree,
		rows.filter((row) => column[row] > split.bin),
		levels - 1,
		state,
	);
	tree[place] = [split.feature, state.cuts[split.feature][split.bin], below, above];
	return place;
}

function bestSplit(rows, {cuts, columns, left, allowed}) {
	const total = sum(rows, left);
	let best = null;
	for (const feature of allowed) {
		const [sums, counts] = [new Float64Array(bins), new Float64Array(bins)];
		for (const row of rows) {
			sums[columns[feature][row]] += left[row];
			counts[columns[feature][row]] += 1;
		}
		let [below, count] = [0, 0];
		for (let bin = 0; bin < cuts[feature].length; bin++) {
			[below, count] = [below + sums[bin], count + counts[bin]];
			if (count < fewest || rows.length - count < fewest) continue;
			const gain = worth(below, count) + worth(total - below, rows.length - count) - worth(total, rows.length);
			if (gain > (best?.gain ?? 0)) best = {feature, bin, gain};
		}
	}
	return best;
}

const worth = (total, count) => total ** 2 / (count + ridge);

function sum(rows, values) {
	let total = 0;
	for (const row of rows) total += values[row];
	return total;
}

function walk(tree, row) {
	let node = tree[0];
	while (node.length > 1) node = tree[row[node[0]] < node[1] ? node[2] : node[3]];
	return node[0];
}

/** The same numbers on every run (Park & Miller 1988). */
function randomNumbers(start) {
	let seed = start;
	return () => {
		seed = (seed * 48271) % 2147483647;
		return seed / 2147483647;
	};
}

const round = (value) => Number(value.toPrecision(4));
