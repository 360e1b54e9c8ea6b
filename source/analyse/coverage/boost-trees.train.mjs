// Gradient boosting of depth-3 trees on the logistic loss (Friedman 2001), with histograms of the signs. Development only.
const treeCount = 90;
const rate = 0.1;
const depth = 3;
const bins = 48;
/** Leaf votes are shrunk as if this much evidence for "no vote" lay in each leaf. */
const ridge = 20;

/** Rows {signs, same, weight} → {bias, trees: [{signs, cuts, votes}]} in the form judge-pair.ts reads. */
export function boost(rows) {
	const edges = rows[0].signs.map((_, sign) => quantiles(rows.map(({signs}) => signs[sign])));
	const binned = edges.map((cuts, sign) => Uint8Array.from(rows, ({signs}) => binOf(cuts, signs[sign])));
	const weights = Float64Array.from(rows, ({weight}) => weight);
	const wanted = Float64Array.from(rows, ({same}) => Number(same));
	const share = dot(wanted, weights) / weights.reduce((sum, weight) => sum + weight, 0);
	const bias = Math.log(share / (1 - share));
	const sums = new Float64Array(rows.length).fill(bias);
	const trees = Array.from({length: treeCount}, () => growTree({edges, binned, weights, wanted, sums}));
	return {bias: round(bias), trees};
}

/** The model's log-odds for one pair's signs. */
export function votesFor({bias, trees}, signs) {
	return trees.reduce((sum, tree) => {
		let node = 0;
		while (node < tree.signs.length) node = 2 * node + (signs[tree.signs[node]] <= tree.cuts[node] ? 1 : 2);
		return sum + tree.votes[node - tree.signs.length];
	}, bias);
}

function growTree({edges, binned, weights, wanted, sums}) {
	const gradients = sums.map((sum, row) => weights[row] * (wanted[row] - 1 / (1 + Math.exp(-sum))));
	const curvatures = sums.map((sum, row) => weights[row] / ((1 + Math.exp(-sum)) * (1 + Math.exp(sum))));
	const nodes = new Uint8Array(sums.length);
	const inner = 2 ** depth - 1;
	const tree = {signs: [], cuts: [], votes: []};
	for (let node = 0; node < inner; node++) {
		const {sign, bin} = bestSplit(node, nodes, binned, edges, gradients, curvatures);
		tree.signs.push(sign);
		tree.cuts.push(round(edges[sign][bin] ?? 1e9));
		for (let row = 0; row < nodes.length; row++) if (nodes[row] === node) nodes[row] = 2 * node + (binned[sign][row] <= bin ? 1 : 2);
	}
	for (let leaf = inner; leaf <= 2 * inner; leaf++) {
		let [gradient, curvature] = [0, ridge];
		for (let row = 0; row < nodes.length; row++)
			if (nodes[row] === leaf) [gradient, curvature] = [gradient + gradients[row], curvature + curvatures[row]];
		tree.votes.push(round((rate * gradient) / curvature));
	}
	for (let row = 0; row < nodes.length; row++) sums[row] += tree.votes[nodes[row] - inner];
	return tree;
}

function bestSplit(node, nodes, binned, edges, gradients, curvatures) {
	let best = {sign: 0, bin: bins, gain: 1e-6};
	const members = [];
	for (let row = 0; row < nodes.length; row++) if (nodes[row] === node) members.push(row);
	edges.forEach((cuts, sign) => {
		const [g, h] = [new Float64Array(cuts.length + 1), new Float64Array(cuts.length + 1)];
		for (const row of members) {
			g[binned[sign][row]] += gradients[row];
			h[binned[sign][row]] += curvatures[row];
		}
		const [G, H] = [g.reduce((sum, x) => sum + x, 0), h.reduce((sum, x) => sum + x, 0)];
		let [left, weight] = [0, 0];
		for (let bin = 0; bin < cuts.length; bin++) {
			left += g[bin];
			weight += h[bin];
			const gain = left ** 2 / (weight + ridge) + (G - left) ** 2 / (H - weight + ridge) - G ** 2 / (H + ridge);
			if (gain > best.gain) best = {sign, bin, gain};
		}
	});
	return best;
}

function quantiles(values) {
	const sorted = Float64Array.from(values).sort();
	const cuts = Array.from({length: bins - 1}, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / bins)]);
	return [...new Set(cuts)];
}

const binOf = (cuts, value) => {
	let [low, high] = [0, cuts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value <= cuts[middle]) high = middle;
		else low = middle + 1;
	}
	return low;
};

const dot = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);
const round = (value) => Number(value.toPrecision(5));
