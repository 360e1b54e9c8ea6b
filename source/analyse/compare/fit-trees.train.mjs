// Boosted regression trees on logistic loss (Friedman 2001, "Greedy function approximation") over histograms. Development only.

const trees = 70;
const depth = 4;
const rate = 0.12;
const bins = 48;
/** Weight a leaf must hold, and evidence against any leaf. */
const leafWeight = 20;
const ridge = 2;

/** Rows {signs, same, weight} → {bias, trees}: log-odds = bias + Σ leaves. A branch is [sign, limit, below, above]. */
export function fitTrees(rows) {
	const limits = rows[0].signs.map((_, sign) => quantiles(rows.map(({signs}) => signs[sign])));
	const columns = limits.map((edges, sign) => Uint8Array.from(rows, ({signs}) => binOf(signs[sign], edges)));
	const total = rows.reduce((sum, {weight}) => sum + weight, 0);
	const likely = rows.reduce((sum, {weight, same}) => sum + (same ? weight : 0), 0);
	const bias = round(Math.log(likely / (total - likely)));
	const odds = new Float64Array(rows.length).fill(bias);
	const all = Uint32Array.from(rows.keys());
	const grown = Array.from({length: trees}, () => {
		const slopes = rows.map(({same, weight}, row) => {
			const chance = 1 / (1 + Math.exp(-odds[row]));
			return {error: weight * (Number(same) - chance), bend: weight * chance * (1 - chance), weight};
		});
		return grow(all, depth, {slopes, columns, limits, odds});
	});
	return {bias, trees: grown};
}

function quantiles(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const edges = Array.from({length: bins - 1}, (_, bin) => round(sorted[Math.floor((sorted.length * (bin + 1)) / bins)]));
	return [...new Set(edges)].sort((a, b) => a - b);
}

const binOf = (value, edges) => edges.reduce((bin, edge) => bin + (value > edge ? 1 : 0), 0);

function grow(members, levels, state) {
	const totals = sums(members, state.slopes);
	const split = levels > 0 && totals.weight >= 2 * leafWeight ? bestSplit(members, totals, state) : null;
	if (!split) {
		const value = round((rate * totals.error) / (totals.bend + ridge));
		for (const row of members) state.odds[row] += value;
		return value;
	}
	const column = state.columns[split.sign];
	const part = (isBelow) =>
		grow(
			members.filter((row) => column[row] <= split.bin === isBelow),
			levels - 1,
			state,
		);
	return [split.sign, state.limits[split.sign][split.bin], part(true), part(false)];
}

function sums(members, slopes) {
	const total = {error: 0, bend: 0, weight: 0};
	for (const row of members) add(total, slopes[row]);
	return total;
}

function add(total, {error, bend, weight}) {
	total.error += error;
	total.bend += bend;
	total.weight += weight;
}

function bestSplit(members, totals, {slopes, columns, limits}) {
	let best = null;
	columns.forEach((column, sign) => {
		const histogram = Array.from({length: limits[sign].length + 1}, () => ({error: 0, bend: 0, weight: 0}));
		for (const row of members) add(histogram[column[row]], slopes[row]);
		const below = {error: 0, bend: 0, weight: 0};
		histogram.slice(0, -1).forEach((slot, bin) => {
			add(below, slot);
			const above = {error: totals.error - below.error, bend: totals.bend - below.bend, weight: totals.weight - below.weight};
			const gain = worth(below) + worth(above) - worth(totals);
			const isLarge = below.weight >= leafWeight && above.weight >= leafWeight;
			if (isLarge && gain > Math.max(best?.gain ?? 0, 1e-3)) best = {sign, bin, gain};
		});
	});
	return best;
}

const worth = ({error, bend}) => (error * error) / (bend + ridge);

const round = (value) => Number(value.toPrecision(4));
