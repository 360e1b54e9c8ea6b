// Learns judge-link.data.json from aligned texts. Development only, never shipped.
//
//   node source/analyse/compare/judge-link.train.mjs DIR [--write]
//
// DIR holds NAME.jsonl.gz files, a pair of texts a line: {"id", "lang", "a": [sentence…], "b": [sentence…], "links": [[i, j]…]}.
// Without --write it prints the F1 of links by five-fold cross-validation over pairs of texts. The result depends on nothing but the data.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {fitTrees} from './fit-trees.train.mjs';

const here = new URL('.', import.meta.url).pathname;
const [directory, ...flags] = process.argv.slice(2);
const folds = 5;
/** Pairs of sentences from which a pair of texts weighs no more: a long book must not outweigh every article. */
const fullWeight = 900;
/** News is what readers bring, and there is little of it. */
const newsWeight = 3;

const bundle = await build({
	stdin: {
		contents:
			"export {readSentence} from './read-sentence.js'; export {sentenceSimilarity} from './sentence-similarity.js'; export {linkSigns} from './link-signs.js'; export {alignLinks} from './align-links.js';",
		resolveDir: here,
		loader: 'ts',
	},
	bundle: true,
	format: 'esm',
	platform: 'node',
	write: false,
});
const product = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`);

const documents = readdirSync(directory)
	.filter((name) => name.endsWith('.jsonl.gz'))
	.flatMap((name) =>
		gunzipSync(readFileSync(`${directory}/${name}`))
			.toString()
			.split('\n')
			.filter(Boolean)
			.map((line) => read(name, JSON.parse(line))),
	)
	.map((document, place) => ({...document, fold: place % folds}));
print(`${documents.length} pairs of texts, ${rowsOf(documents).length} pairs of sentences`);

if (flags.includes('--write')) writeFileSync(`${here}judge-link.data.json`, `${JSON.stringify(fitTrees(rowsOf(documents)))}\n`);
else crossValidate();

function print(...columns) {
	process.stdout.write(`${columns.join(' ')}\n`);
}

function read(name, {a, b, lang, links}) {
	const [left, right] = [a, b].map((texts) => texts.map((text) => product.readSentence(text, lang)));
	const same = new Set(links.map(String));
	const pairs = product
		.linkSigns(left, right, product.sentenceSimilarity(left, right))
		.map((pair) => ({...pair, same: same.has(`${pair.i},${pair.j}`)}));
	const weight = Math.min(1, Math.sqrt(fullWeight / pairs.length)) * (name.includes('news') ? newsWeight : 1);
	return {name, rows: a.length, columns: b.length, same, pairs: pairs.map((pair) => ({...pair, weight}))};
}

function rowsOf(some) {
	return some.flatMap(({pairs}) => pairs);
}

function crossValidate() {
	const counts = new Map();
	for (let fold = 0; fold < folds; fold++) {
		const {bias, trees} = fitTrees(rowsOf(documents.filter((document) => document.fold !== fold)));
		for (const document of documents.filter((one) => one.fold === fold)) {
			const count = counts.get(document.name) ?? {right: 0, found: 0, wanted: 0};
			counts.set(document.name, count);
			const found = linksOf(document, (signs) => trees.reduce((sum, tree) => sum + leaf(tree, signs), bias));
			count.right += found.filter((link) => document.same.has(String(link))).length;
			count.found += found.length;
			count.wanted += document.same.size;
		}
	}
	for (const [name, {right, found, wanted}] of counts)
		print(name.padEnd(24), `links P ${percent(right / found)} R ${percent(right / wanted)} F1 ${percent((2 * right) / (found + wanted))}`);
}

function percent(share) {
	return (100 * share).toFixed(1);
}

function leaf(tree, signs) {
	let next = tree;
	while (typeof next !== 'number') next = signs[next[0]] <= next[1] ? next[2] : next[3];
	return next;
}

function linksOf({pairs, rows, columns}, judge) {
	const {beads, echoes} = product.alignLinks(
		pairs.map(({i, j, signs}) => ({i, j, odds: judge(signs)})),
		rows,
		columns,
	);
	const inside = ({from, to}) => Array.from({length: to - from}, (_, index) => from + index);
	return [...beads.flatMap(({a, b}) => inside(a).flatMap((i) => inside(b).map((j) => [i, j]))), ...echoes.map(({i, j}) => [i, j])];
}
