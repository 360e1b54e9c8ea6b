// Boosted regression trees on logistic loss (Friedman 2001, "Greedy function approximation"), with second-order leaf values
// and histograms of binned features as in XGBoost (Chen & Guestrin 2016). Development only.

const bins = 32;

/**
 * Rows of numbers, labels 0 or 1 and weights → trees: a leaf is [value], an inner node [feature, cut, below, above] with places
 * inside its tree. `margins` is where boosting starts for each row, 0 if left out.
 */
export function growForest(
	{x, y, weight},
	{trees = 160, depth = 5, rate = 0.1, leafWeight = 8, ridge = 2, featureShare = 0.6, seed = 7} = {},
) {
	const cuts = makeCuts(x);
	const state = {
		cuts,
		columns: cuts.map((cut, feature) => Uint8Array.from(x, (row) => binOf(cut, row[feature]))),
		margin: new Float64Array(y.length),
		gradient: new Float64Array(y.length),
		hessian: new Float64Array(y.length),
		depth,
		rate,
		leafWeight,
		ridge,
	};
	const random = randomFrom(seed);
	const forest = [];
	for (let tree = 0; tree < trees; tree++) {
		for (let row = 0; row < y.length; row++) {
			const p = sigmoid(state.margin[row]);
			state.gradient[row] = weight[row] * (y[row] - p);
			state.hessian[row] = weight[row] * p * (1 - p);
		}
		const nodes = [];
		const allowed = cuts.flatMap((cut, feature) => (cut.length > 0 && random() < featureShare ? [feature] : []));
		grow(
			nodes,
			Uint32Array.from(y, (_, row) => row),
			0,
			{...state, allowed},
		);
		forest.push(nodes);
	}
	return forest;
}

/** Probability of label 1. */
export function askForest(forest, row) {
	let sum = 0;
	for (const nodes of forest) {
		let node = nodes[0];
		while (node.length > 1) node = nodes[row[node[0]] < node[1] ? node[2] : node[3]];
		sum += node[0];
	}
	return sigmoid(sum);
}

/** Cuts for each feature at equal shares of its values. */
function makeCuts(x) {
	const sample = x.length > 60_000 ? x.filter((_, row) => row % Math.ceil(x.length / 60_000) === 0) : x;
	return Array.from(x[0], (_, feature) => {
		const values = Float64Array.from(sample, (row) => row[feature]).sort();
		const cuts = new Set();
		for (let bin = 1; bin < bins; bin++) cuts.add(round(values[Math.floor((bin * values.length) / bins)]));
		return [...cuts].filter((cut) => cut > values[0]);
	});
}

function binOf(cuts, value) {
	let bin = 0;
	while (bin < cuts.length && value >= cuts[bin]) bin++;
	return bin;
}

/** The same numbers on every run (Park & Miller 1988), so that a model can be made again. */
const randomFrom = (start) => {
	let seed = start;
	return () => {
		seed = (seed * 48271) % 2147483647;
		return seed / 2147483647;
	};
};
const round = (value) => Number(value.toPrecision(4));
const sigmoid = (value) => 1 / (1 + Math.exp(-value));

/** Writes the new margins on its way. What stands below a cut is counted for the smaller side only; the other is the difference. */
function grow(nodes, rows, level, state, known = null) {
	const place = nodes.push(null) - 1;
	const counts = level < state.depth ? (known ?? histograms(rows, state)) : null;
	const split = counts && bestSplit(counts, sums(rows, state), state);
	if (!split) {
		const {g, h} = sums(rows, state);
		const value = (state.rate * g) / (h + state.ridge);
		for (const row of rows) state.margin[row] += value;
		nodes[place] = [Number(value.toFixed(4))];
		return place;
	}
	const column = state.columns[split.feature];
	const sides = [rows.filter((row) => column[row] <= split.bin), rows.filter((row) => column[row] > split.bin)];
	const isDeep = level + 1 < state.depth;
	const smaller = sides[0].length <= sides[1].length ? 0 : 1;
	const small = isDeep ? histograms(sides[smaller], state) : null;
	const large = isDeep ? counts.map((count, index) => count.map((value, bin) => value - small[index][bin])) : null;
	const [below, above] = sides.map((side, index) => grow(nodes, side, level + 1, state, index === smaller ? small : large));
	nodes[place] = [split.feature, state.cuts[split.feature][split.bin], below, above];
	return place;
}

/** For each allowed feature the sums of gradients by bin, then those of hessians. */
const histograms = (rows, state) => state.allowed.map((feature) => histogram(rows, state, feature));

function bestSplit(counts, total, state) {
	let best = null;
	for (const [index, feature] of state.allowed.entries()) {
		const split = bestCut(feature, counts[index], total, state);
		if (split && split.gain > (best?.gain ?? 0.01)) best = split;
	}
	return best;
}

function sums(rows, {gradient, hessian}) {
	let [g, h] = [0, 0];
	for (const row of rows) {
		g += gradient[row];
		h += hessian[row];
	}
	return {g, h};
}

function histogram(rows, {columns, gradient, hessian}, feature) {
	const count = new Float64Array(2 * bins);
	const column = columns[feature];
	for (let index = 0; index < rows.length; index++) {
		const row = rows[index];
		const bin = column[row];
		count[bin] += gradient[row];
		count[bins + bin] += hessian[row];
	}
	return count;
}

function bestCut(feature, count, total, {cuts, leafWeight, ridge}) {
	const worth = (gradient, hessian) => gradient ** 2 / (hessian + ridge);
	const before = worth(total.g, total.h);
	let best = null;
	let [leftG, leftH] = [0, 0];
	for (let bin = 0; bin < cuts[feature].length; bin++) {
		leftG += count[bin];
		leftH += count[bins + bin];
		if (leftH < leafWeight || total.h - leftH < leafWeight) continue;
		const gain = worth(leftG, leftH) + worth(total.g - leftG, total.h - leftH) - before;
		if (gain > (best?.gain ?? 0)) best = {feature, bin, gain};
	}
	return best;
}
