// Learns worth.data.json: which features of a sentence go with what an editor put into the teaser.
//   node source/analyse/summary/learn-worth.train.mjs DATA.jsonl[.gz] … [--folds 4]
// A line: {"id", "lang", "title", "text" (paragraphs parted by a blank line), "reference"}. With --folds it is tested on articles
// it has not seen instead of written: ROUGE-1 and ROUGE-2 of the two best sentences.
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {growForest} from './grow-forest.train.mjs';

const size = {trees: 120, depth: 4, rate: 0.07};
/** Sentences each is paired with, and how many of an article are looked at: what is news comes first. */
const partners = 4;
const mostSentences = 40;

const here = (file) => new URL(file, import.meta.url).pathname;

/** The product's own features, so that training and use cannot drift apart. */
async function load(file) {
	const {outputFiles} = await build({
		entryPoints: [here(file)],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		logLevel: 'error',
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const {featuresOf} = await load('features.ts');
const {viewArticle} = await load('article-view.ts');
const {gatherCandidates} = await load('gather-candidates.ts');
const {standsAlone} = await load('stands-alone.ts');

const folds = Number(process.argv[process.argv.indexOf('--folds') + 1] || 0) * Number(process.argv.includes('--folds'));
const articles = process.argv
	.slice(2)
	.filter((name) => /\.jsonl(?:\.gz)?$/u.test(name))
	.flatMap(readRecords)
	.map(observe)
	.filter(({rows}) => rows.length > 2);

if (folds > 0) test();
else writeFileSync(here('worth.data.json'), `${JSON.stringify({trees: learn(articles)})}\n`);

function readRecords(file) {
	const bytes = readFileSync(file);
	const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
	return lines.filter(Boolean).map((line) => JSON.parse(line));
}

function learn(known) {
	return growForest(
		known.flatMap(({rows}) => rows),
		known.flatMap(({worths}) => worths),
		size,
	);
}

/** The usable sentences of one article: their features, and their worth less the article's mean, so that only the choice within it is learned. */
function observe({id, lang, title, text, reference}) {
	const blocks = text.split(/\n\n+/u).map((paragraph) => ({kind: 'paragraph', text: paragraph}));
	const all = gatherCandidates({id, title, text, blocks, language: lang, kicker: null, standfirst: null}, 0);
	const view = viewArticle(all);
	const usable = all.filter(standsAlone).slice(0, mostSentences);
	const worths = usable.map((sentence) => worth(sentence, usable, reference));
	const mean = average(worths);
	return {reference, usable, rows: usable.map((sentence) => featuresOf(sentence, view)), worths: worths.map((value) => value - mean)};
}

/** What a sentence gives beside one of the first few: a summary has more than one, and length counts against all of it. */
function worth(sentence, usable, reference) {
	const pairs = usable
		.filter((other) => other !== sentence)
		.slice(0, partners)
		.map((other) => `${sentence.text} ${other.text}`);
	return average(pairs.map((pair) => rouge(pair, reference, 1) + rouge(pair, reference, 2)));
}

function test() {
	const scores = [];
	for (let fold = 0; fold < folds; fold++) {
		const forest = learn(articles.filter((_, index) => index % folds !== fold));
		for (const {rows, usable, reference} of articles.filter((_, index) => index % folds === fold)) {
			const ranked = rows.map((row, index) => ({text: usable[index].text, score: score(forest, row)})).sort((a, b) => b.score - a.score);
			const summary = `${ranked[0].text} ${ranked[1].text}`;
			scores.push([rouge(summary, reference, 1), rouge(summary, reference, 2)]);
		}
	}
	process.stdout.write(`ROUGE-1 ${percent(scores.map(([one]) => one))}, ROUGE-2 ${percent(scores.map(([, two]) => two))}\n`);
}

function score(forest, row) {
	return forest.reduce((sum, tree) => {
		let node = tree[0];
		while (node.length > 1) node = tree[row[node[0]] < node[1] ? node[2] : node[3]];
		return sum + node[0];
	}, 0);
}

/** ROUGE-N F1 (Lin 2004) over lower-case words. */
function rouge(text, reference, n) {
	const [a, b] = [grams(text, n), grams(reference, n)];
	let shared = 0;
	for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
	const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
	return shared === 0 ? 0 : (2 * shared) / (total(a) + total(b));
}

function grams(text, n) {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const counts = new Map();
	for (let at = 0; at + n <= words.length; at++) {
		const gram = words.slice(at, at + n).join(' ');
		counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	return counts;
}

function average(values) {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(values) {
	return (100 * average(values)).toFixed(2);
}
