// Learns the line model: boosted regression trees (Friedman 2001, "Greedy function approximation") on logistic loss.
//   node source/clean/lines/line-model.train.mjs DATA.jsonl[.gz] … [--folds 5] [--out source/clean/lines/line-model.data.json]
// A page is one JSON object a line: {url, lang, lines: [{t: text, b: 1 after a blank line, l: "c" | "b" | "n", r: 1 inside the article's region}]}
// or {url, lang, text, with: [segments], without: [segments]}. With --folds the model is tested on sites it has not seen instead of written.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';

const trees = Number(option('trees', 160));
const depth = Number(option('depth', 5));
const rate = Number(option('rate', 0.1));
const bins = 32;
const leafWeight = 8;
/** Whole pages are mostly rows of links: of the many English ones every so-many-th is enough. */
const wholePageEvery = 5;
/** Share of the features each tree may look at; it decorrelates the trees and saves time. */
const featureShare = 0.6;
const ridge = 2;
// German comes first, and its pages are few.
const languageWeight = {de: 3, en: 1};

function option(name, fallback) {
	const index = process.argv.indexOf(`--${name}`);
	return index < 0 ? fallback : process.argv[index + 1];
}

/** The product's own features, so that training and use cannot drift apart. */
async function loadFeatures() {
	const entry = fileURLToPath(new URL('./features-for-training.ts', import.meta.url));
	const {outputFiles} = await build({entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error'});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function readPages(files) {
	return files.flatMap((file) => {
		const bytes = readFileSync(file);
		const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
		return text
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line));
	});
}

const siteOf = (page) => (page.url?.match(/^https?:\/\/([^/]+)/)?.[1] ?? page.id).replace(/^www\./, '');

/**
 * Each page as the texts a cleaner may meet: the article's region; for some the whole page; the article alone and its
 * beginning alone, so that a clean text is left in peace; all without blank lines too. Labels: 1 article, 0 furniture, -1 unknown.
 */
function variants(page, number) {
	if (!page.lines) return [segmentVariant(page)];
	const region = page.lines.filter((line) => line.r);
	const article = page.lines.filter((line) => line.l === 'c');
	const begin = 2 + (number % 5);
	const all = page.lang === 'de' || number % 3 === 0 ? [region, article, article.slice(0, begin)] : [region];
	if (page.lang === 'de' || number % wholePageEvery === 0) all.push(page.lines);
	if (page.lang === 'de')
		all.push(
			region.map((line) => ({...line, b: 0})),
			article.map((line) => ({...line, b: 0})),
		);
	return all.map((lines) => ({
		text: lines.map((line, index) => (index && line.b ? '\n' : '') + line.t).join('\n'),
		labels: lines.map((line) => ({c: 1, b: 0})[line.l] ?? -1),
	}));
}

function segmentVariant(page) {
	const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
	const lines = page.text.split('\n').map(squeeze).filter(Boolean);
	const holds = (segments, line) =>
		segments.some((segment) => line.includes(squeeze(segment)) || (line.length > 30 && squeeze(segment).includes(line)));
	const [wanted, unwanted] = segmentsOf(page);
	return {text: page.text, labels: lines.map((line) => (holds(wanted, line) ? 1 : holds(unwanted, line) ? 0 : -1))};
}

const segmentsOf = (page) => [page.with ?? page.gold?.with ?? [], page.without ?? page.gold?.without ?? []];

function makeRows(pages, featuresOf) {
	const rows = {x: [], y: [], weight: [], site: []};
	for (const [number, page] of pages.entries()) {
		for (const {text, labels} of variants(page, number)) {
			const features = featuresOf(text, page.lang);
			if (features.length !== labels.length) continue;
			const known = labels.filter((label) => label >= 0).length;
			for (const [index, label] of labels.entries()) {
				if (label < 0) continue;
				rows.x.push(features[index]);
				rows.y.push(label);
				// A page counts by the root of its lines, so that long rows of links do not drown the articles.
				rows.weight.push(((languageWeight[page.lang] ?? 0.5) * 10) / Math.sqrt(known));
				rows.site.push(siteOf(page));
			}
		}
	}
	return rows;
}

/** Cuts for each feature at equal shares of its values. */
function makeCuts(x) {
	return x[0].map((_, feature) => {
		const values = Float64Array.from(x, (row) => row[feature]).sort();
		const cuts = new Set();
		for (let bin = 1; bin < bins; bin++) cuts.add(round(values[Math.floor((bin * values.length) / bins)]));
		return [...cuts].filter((cut) => cut > values[0]);
	});
}

/** The same numbers on every run (Park & Miller 1988), so that the model can be made again. */
let seed = 7;
const random = () => {
	seed = (seed * 48271) % 2147483647;
	return seed / 2147483647;
};
const round = (value) => Number(value.toPrecision(4));
const sigmoid = (value) => 1 / (1 + Math.exp(-value));

function train({x, y, weight}) {
	const cuts = makeCuts(x);
	const columns = cuts.map((cut, feature) => Uint8Array.from(x, (row) => cut.filter((value) => row[feature] >= value).length));
	const margin = new Float64Array(y.length);
	const gradient = new Float64Array(y.length);
	const hessian = new Float64Array(y.length);
	const forest = [];
	for (let tree = 0; tree < trees; tree++) {
		for (let row = 0; row < y.length; row++) {
			const p = sigmoid(margin[row]);
			gradient[row] = weight[row] * (y[row] - p);
			hessian[row] = weight[row] * p * (1 - p);
		}
		const nodes = [];
		grow(
			nodes,
			Uint32Array.from(y, (_, row) => row),
			0,
			{cuts, columns, gradient, hessian, margin, allowed: cuts.map(() => random() < featureShare)},
		);
		forest.push(nodes);
	}
	return forest;
}

/** Nodes are [feature, cut, left, right] or [value]. Writes the new margins on its way. */
function grow(nodes, rows, level, state) {
	const place = nodes.push(null) - 1;
	const split = level < depth ? bestSplit(rows, state) : null;
	if (!split) {
		let [g, h] = [0, ridge];
		for (const row of rows) [g, h] = [g + state.gradient[row], h + state.hessian[row]];
		const value = (rate * g) / h;
		for (const row of rows) state.margin[row] += value;
		nodes[place] = [Number(value.toFixed(4))];
		return place;
	}
	const column = state.columns[split.feature];
	const left = grow(
		nodes,
		rows.filter((row) => column[row] <= split.bin),
		level + 1,
		state,
	);
	const right = grow(
		nodes,
		rows.filter((row) => column[row] > split.bin),
		level + 1,
		state,
	);
	nodes[place] = [split.feature, state.cuts[split.feature][split.bin], left, right];
	return place;
}

function bestSplit(rows, state) {
	const total = sums(rows, state);
	let best = null;
	for (const [feature, cut] of state.cuts.entries()) {
		if (!state.allowed[feature]) continue;
		const split = bestCut(feature, cut, histogram(rows, state, feature), total);
		if (split && split.gain > (best?.gain ?? 0.01)) best = split;
	}
	return best;
}

function sums(rows, {gradient, hessian}) {
	let [g, h] = [0, 0];
	for (const row of rows) [g, h] = [g + gradient[row], h + hessian[row]];
	return {g, h};
}

function histogram(rows, {columns, gradient, hessian}, feature) {
	const [g, h] = [new Float64Array(bins), new Float64Array(bins)];
	const column = columns[feature];
	for (const row of rows) {
		g[column[row]] += gradient[row];
		h[column[row]] += hessian[row];
	}
	return {g, h};
}

function bestCut(feature, cut, {g, h}, total) {
	const worth = (gradient, hessian) => gradient ** 2 / (hessian + ridge);
	let best = null;
	let [leftG, leftH] = [0, 0];
	for (let bin = 0; bin < cut.length; bin++) {
		[leftG, leftH] = [leftG + g[bin], leftH + h[bin]];
		if (leftH < leafWeight || total.h - leftH < leafWeight) continue;
		const gain = worth(leftG, leftH) + worth(total.g - leftG, total.h - leftH) - worth(total.g, total.h);
		if (gain > (best?.gain ?? 0)) best = {feature, bin, gain};
	}
	return best;
}

function apply(forest, row) {
	let sum = 0;
	for (const nodes of forest) {
		let node = nodes[0];
		while (node.length > 1) node = nodes[row[node[0]] < node[1] ? node[2] : node[3]];
		sum += node[0];
	}
	return sigmoid(sum);
}

const pick = (rows, wanted) => {
	const keep = rows.y.map((_, index) => index).filter((index) => wanted(rows.site[index]));
	return {
		x: keep.map((i) => rows.x[i]),
		y: keep.map((i) => rows.y[i]),
		weight: keep.map((i) => rows.weight[i]),
		site: keep.map((i) => rows.site[i]),
	};
};

const {featuresOf} = await loadFeatures();
const pages = readPages(process.argv.slice(2).filter((name, index, all) => /\.jsonl(\.gz)?$/.test(name) && all[index - 1] !== '--out'));
const rows = makeRows(
	pages.filter((page) => page.lang === 'de' || page.lang === 'en'),
	featuresOf,
);
const folds = Number(option('folds', 0));
if (folds) {
	const sites = [...new Set(rows.site)].sort();
	const foldOf = new Map(sites.map((site, index) => [site, index % folds]));
	for (let fold = 0; fold < Number(option('tested', folds)); fold++) {
		const forest = train(pick(rows, (site) => foldOf.get(site) !== fold));
		const test = pick(rows, (site) => foldOf.get(site) === fold);
		let [_right, _all] = [0, 0];
		for (const [index, row] of test.x.entries()) {
			_all += test.weight[index];
			if (apply(forest, row) >= 0.5 === (test.y[index] === 1)) _right += test.weight[index];
		}
		if (option('dump'))
			writeFileSync(
				`${option('dump')}.${fold}.json`,
				JSON.stringify({trees: forest, sites: sites.filter((site) => foldOf.get(site) === fold)}),
			);
	}
} else {
	const forest = train(rows);
	writeFileSync(option('out', fileURLToPath(new URL('./line-model.data.json', import.meta.url))), `${JSON.stringify({trees: forest})}\n`);
}
