// Logistic regression by Newton's method with a ridge (le Cessie and van Houwelingen 1992). Development only.

/** Evidence for "no weight", per sign of unit variance: enough to tame signs that say nearly the same. */
const ridge = 5;
const steps = 15;

/** Rows {signs, same, weight} → {bias, weights}: log-odds = bias + Σ weight · sign, for signs as they come. */
export function fitLogistic(rows) {
	const scales = rows[0].signs.map((_, sign) => spread(rows.map(({signs}) => signs[sign])));
	const inputs = rows.map(({signs}) => [1, ...signs.map((value, sign) => (value - scales[sign].mean) / scales[sign].deviation)]);
	let weights = inputs[0].map(() => 0);
	for (let step = 0; step < steps; step++) {
		const change = solve(...slopes(rows, inputs, weights));
		weights = weights.map((weight, at) => weight + change[at]);
	}
	const own = scales.map(({deviation}, sign) => weights[sign + 1] / deviation);
	return {
		bias: round(weights[0] - own.reduce((sum, weight, sign) => sum + weight * scales[sign].mean, 0)),
		weights: own.map(round),
	};
}

/** Curvature matrix and gradient of the penalised likelihood. */
function slopes(rows, inputs, weights) {
	const curvature = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? ridge : 0)));
	const gradient = weights.map((weight, i) => (i > 0 ? -ridge * weight : 0));
	inputs.forEach((input, row) => {
		const likelihood = 1 / (1 + Math.exp(-input.reduce((sum, value, at) => sum + value * weights[at], 0)));
		const error = rows[row].weight * (Number(rows[row].same) - likelihood);
		const bend = rows[row].weight * likelihood * (1 - likelihood);
		input.forEach((value, i) => {
			gradient[i] += error * value;
			for (let j = 0; j <= i; j++) curvature[i][j] += bend * value * input[j];
		});
	});
	return [curvature.map((line, i) => line.map((value, j) => (j > i ? curvature[j][i] : value))), gradient];
}

/** Solves matrix · x = vector by Gauss and Jordan; the ridge keeps the matrix regular. */
function solve(matrix, vector) {
	const lines = matrix.map((line, i) => [...line, vector[i]]);
	lines.forEach((pivot, column) => {
		for (const line of lines) {
			if (line === pivot) continue;
			const factor = line[column] / pivot[column];
			pivot.forEach((value, at) => {
				line[at] -= factor * value;
			});
		}
	});
	return lines.map((line, i) => line[lines.length] / line[i]);
}

function spread(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
	return {mean, deviation: Math.sqrt(variance) || 1};
}

const round = (value) => Number(value.toPrecision(5));
