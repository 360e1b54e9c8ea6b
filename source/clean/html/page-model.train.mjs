// Learns the page model: boosted trees over the features of a page's lines. Development only.
//   node source/clean/html/page-model.train.mjs DATA.jsonl[.gz] … [--folds 3] [--out source/clean/html/page-model.data.json]
// A page is one JSON object a line: {site, lang, html, gold}, where gold is {text} or {paras: [[kind, text]]} or {raw: [text]}, the article,
// or {with: [segments], without: [segments]}. With --folds the model is tested on sites it has not seen instead of written.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {askForest, growForest} from '../lines/grow-forest.train.mjs';
import {labelPage, spreadNone} from './label-page.train.mjs';

const growth = {trees: 180, depth: 5, rate: 0.09, leafWeight: 4, ridge: 2, featureShare: 0.4};
// German comes first.
const languageWeight = {de: 2};
/** What a whole article and its page weigh together, what a labelled segment and what a line labelled by its sibling. */
const pageWeight = 100;
const segmentWeight = 15;
const spreadWeight = 4;
/** Long lines count by their words, and no line for more than this share of its page. */
const mostOfPage = 0.3;
/** Short lines that are nothing but a link are furniture nearly always: every so-many-th is enough. */
const linkLineEvery = 3;

function option(name, fallback) {
	const index = process.argv.indexOf(`--${name}`);
	return index < 0 ? fallback : process.argv[index + 1];
}

/** The product's own reading of pages, so that training and use cannot drift apart. */
async function loadReader() {
	const entry = fileURLToPath(new URL('./pages-for-training.ts', import.meta.url));
	const {outputFiles} = await build({entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error'});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function readPages(file) {
	const bytes = readFileSync(file);
	const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
}

const countWords = (text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** Rows of one page: x the features, y 1 or 0, weight. */
function rowsOf({site, lang, html, gold}, pageForTraining) {
	const {content, rows} = pageForTraining(html);
	const labels = labelPage(content, gold, gold.title);
	const words = content.lines.map(({text}) => countWords(text));
	const article = words.reduce((sum, count, index) => sum + (labels[index] === 1 ? count : 0), 0);
	const weightOf = (index) => {
		if (gold.with) return labels[index] >= spreadNone ? spreadWeight : segmentWeight;
		return pageWeight * Math.min(mostOfPage, (words[index] + 4) / (article + 100));
	};
	return content.lines.flatMap(({text, linkShare}, index) => {
		if (labels[index] < 0 || (labels[index] === 0 && linkShare > 0.95 && text.length < 30 && index % linkLineEvery)) return [];
		// The features of a page share one buffer: a copy lets go of it.
		return [{site, x: Float32Array.from(rows[index]), y: labels[index] % 2, weight: weightOf(index) * (languageWeight[lang] ?? 1)}];
	});
}

const table = (rows) => ({x: rows.map(({x}) => x), y: rows.map(({y}) => y), weight: rows.map(({weight}) => weight)});

/** Share of the weight that is judged rightly on sites the model has not seen. */
function crossValidate(rows, folds) {
	const sites = [...new Set(rows.map(({site}) => site))].sort();
	const foldOf = new Map(sites.map((site, index) => [site, index % folds]));
	let [right, all] = [0, 0];
	for (let fold = 0; fold < folds; fold++) {
		const forest = growForest(table(rows.filter(({site}) => foldOf.get(site) !== fold)), growth);
		for (const {x, y, weight} of rows.filter(({site}) => foldOf.get(site) === fold)) {
			all += weight;
			if (askForest(forest, x) >= 0.5 === (y === 1)) right += weight;
		}
	}
	return right / all;
}

const {pageForTraining} = await loadReader();
const files = process.argv.slice(2).filter((name, index, all) => /\.jsonl(\.gz)?$/.test(name) && all[index - 1] !== '--out');
const rows = files.flatMap((file) => readPages(file).flatMap((page) => rowsOf(page, pageForTraining)));
const folds = Number(option('folds', 0));
if (folds) process.stdout.write(`weighted accuracy over ${rows.length} lines of unseen sites: ${crossValidate(rows, folds).toFixed(4)}\n`);
else {
	const out = option('out', fileURLToPath(new URL('./page-model.data.json', import.meta.url)));
	writeFileSync(out, `${JSON.stringify({trees: growForest(table(rows), growth)})}\n`);
}
