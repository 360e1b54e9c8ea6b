// What the two trainings of summaries share: the product's own code, records, and ROUGE. Development only.
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';

export const here = (file) => new URL(file, import.meta.url).pathname;

/** The product's own functions from these files, so that training and use cannot drift apart. */
export async function load(files) {
	const {outputFiles} = await build({
		stdin: {contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: here('.'), loader: 'ts'},
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		logLevel: 'error',
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The records of all files named in the arguments. */
export function readRecords() {
	return process.argv
		.slice(2)
		.filter((name) => /\.jsonl(?:\.gz)?$/u.test(name))
		.flatMap((file) => {
			const bytes = readFileSync(file);
			const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
			return lines.filter(Boolean).map((line) => JSON.parse(line));
		});
}

/** The number after --folds, or 0. */
export function readFolds() {
	const at = process.argv.indexOf('--folds');
	return at < 0 ? 0 : Number(process.argv[at + 1] || 0);
}

/** A text with paragraphs as an article. */
export function toArticle({id, lang, title, text}) {
	const blocks = text.split(/\n\n+/u).map((paragraph) => ({kind: 'paragraph', text: paragraph}));
	return {id, title, text, blocks, language: lang, kicker: null, standfirst: null};
}

export function scoreOf(forest, row) {
	return forest.reduce((sum, tree) => {
		let node = tree[0];
		while (node.length > 1) node = tree[row[node[0]] < node[1] ? node[2] : node[3]];
		return sum + node[0];
	}, 0);
}

/** Recall and F1 of ROUGE-N (Lin 2004) over lower-case words. */
export function rouge(text, reference, n) {
	const [a, b] = [grams(text, n), grams(reference, n)];
	let shared = 0;
	for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
	const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
	return {recall: shared / Math.max(1, total(b)), f1: shared === 0 ? 0 : (2 * shared) / (total(a) + total(b))};
}

export const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function grams(text, n) {
	const words = wordsOf(text);
	const counts = new Map();
	for (let at = 0; at + n <= words.length; at++) {
		const gram = words.slice(at, at + n).join(' ');
		counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	return counts;
}

export const average = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const percent = (values) => (100 * average(values)).toFixed(2);
