// Learns weights.data.json: which features of a sentence go with what an editor put into the teaser.
// usage: node source/analyse/summary/learn-weights.train.mjs DATA.jsonl[.gz]…
// A line: {"id", "lang", "title", "text" (paragraphs parted by a blank line), "reference"}.
// Ridge regression (Hoerl & Kennard 1970) of the ROUGE-1 + ROUGE-2 F1 of each sentence, paired, on its features,
// both as differences from the article's mean, so that only the choice within an article is learned.
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';

/** Keeps weights small where features say the same twice; in units of observations. */
const ridge = 30;
/** The weights are scaled so that the largest few are about 1, as the constants of rank-candidates.ts expect. */
const scale = 10;
/** Sentences each is paired with. */
const partners = 3;

const here = (file) => new URL(file, import.meta.url).pathname;

async function load(file) {
	const {outputFiles} = await build({
		entryPoints: [here(file)],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		logLevel: 'error',
	});
	return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const {featureNames, featuresOf, viewArticle} = await load('features.ts');
const {gatherCandidates} = await load('gather-candidates.ts');
const {standsAlone} = await load('stands-alone.ts');

const records = process.argv.slice(2).flatMap((file) => {
	const bytes = readFileSync(file);
	const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
	return lines.filter(Boolean).map((line) => JSON.parse(line));
});

const rows = records.flatMap(observe);
const weights = solve(rows);
writeFileSync(
	here('weights.data.json'),
	`${JSON.stringify(Object.fromEntries(featureNames.map((name, at) => [name, round(weights[at] * scale)])), null, '\t')}\n`,
);

/** The sentences of one article as [features, worth], both less the article's mean. */
function observe({id, lang, title, text, reference}) {
	const blocks = text.split(/\n\n+/u).map((paragraph) => ({kind: 'paragraph', text: paragraph}));
	const sentences = gatherCandidates({id, title, text, blocks, language: lang, kicker: null, standfirst: null}, 0);
	const view = viewArticle(sentences);
	const usable = sentences.filter(standsAlone);
	const features = usable.map((sentence) => Object.values(pick(featuresOf(sentence, view))));
	const worths = usable.map((sentence) => worth(sentence, usable, reference));
	const means = featureNames.map((_, at) => mean(features.map((row) => row[at])));
	return features.map((row, at) => [row.map((value, column) => value - means[column]), worths[at] - mean(worths)]);
}

/** What a sentence gives beside one of the first few: a summary has more than one, and length counts against all of it. */
function worth(sentence, usable, reference) {
	const pairs = usable
		.filter((other) => other !== sentence)
		.slice(0, partners)
		.map((other) => `${sentence.text} ${other.text}`);
	return mean(pairs.map((pair) => rouge(pair, reference, 1) + rouge(pair, reference, 2)));
}

function pick(features) {
	return Object.fromEntries(featureNames.map((name) => [name, features[name]]));
}

/** ROUGE-N F1 (Lin 2004) over lower-case words. */
function rouge(text, reference, size) {
	const [a, b] = [grams(text, size), grams(reference, size)];
	let shared = 0;
	for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
	const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
	return shared === 0 ? 0 : (2 * shared) / (total(a) + total(b));
}

function grams(text, size) {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const counts = new Map();
	for (let at = 0; at + size <= words.length; at++) {
		const gram = words.slice(at, at + size).join(' ');
		counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	return counts;
}

/** The weights w of least (features · w - worth)² + ridge · w²: the normal equations by Gaussian elimination. */
function solve(observations) {
	const size = featureNames.length;
	const table = Array.from({length: size}, (_, row) => Array.from({length: size + 1}, (_, column) => (row === column ? ridge : 0)));
	for (const [features, worth] of observations) {
		for (let row = 0; row < size; row++) {
			for (let column = 0; column < size; column++) table[row][column] += features[row] * features[column];
			table[row][size] += features[row] * worth;
		}
	}
	for (let pivot = 0; pivot < size; pivot++) {
		for (let row = 0; row < size; row++) {
			const factor = row === pivot ? 0 : table[row][pivot] / table[pivot][pivot];
			for (let column = pivot; column <= size; column++) table[row][column] -= factor * table[pivot][column];
		}
	}
	return table.map((row, at) => row[size] / row[at]);
}

function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function round(value) {
	return Math.round(value * 1000) / 1000;
}
