// Counts common-groups.data.json: the letter groups that many sentences of a language hold, with the share of them that do.
//   node source/analyse/likeness/common-groups.train.mjs TEXTS.jsonl[.gz] … [--pairs PAIRS.jsonl[.gz]]
// A line of TEXTS: {"lang", "text"}. With --pairs ({"lang", "topic", "a", "b", "same": 0 | 1}) nothing is written: it prints how well
// likeness tells pairs that say the same from others (area under the ROC curve), each pair read by itself, then with its topic's.
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';

/** Groups a language: with 500 or 4,000 the pairs come out no better. */
const listed = 600;
const digits = 3;

const here = new URL('.', import.meta.url).pathname;
const bundle = await build({
	stdin: {
		contents:
			"export {sentences} from '../../language/sentences.js'; export {letterGroups} from './letter-groups.js'; export {likeness} from './likeness.js'; export {weighSentences} from './weigh-sentences.js';",
		resolveDir: here,
		loader: 'ts',
	},
	bundle: true,
	format: 'esm',
	platform: 'node',
	write: false,
	logLevel: 'error',
});
const {sentences, letterGroups, likeness, weighSentences} = await import(
	`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
);

const [files, pairs] = split(process.argv.slice(2), '--pairs');
if (pairs.length > 0) test(pairs.flatMap(readRecords));
else writeFileSync(`${here}common-groups.data.json`, `${JSON.stringify(learn(files.flatMap(readRecords)))}\n`);

function split(list, flag) {
	const at = list.indexOf(flag);
	return at < 0 ? [list, []] : [list.slice(0, at), list.slice(at + 1)];
}

function readRecords(file) {
	const bytes = readFileSync(file);
	const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
	return lines.filter(Boolean).map((line) => JSON.parse(line));
}

function groupBy(records, read) {
	const keys = [...new Set(records.map(read))];
	return keys.map((key) => [key, records.filter((record) => read(record) === key)]);
}

function learn(records) {
	return Object.fromEntries(groupBy(records, ({lang}) => lang).map(([language, some]) => [language, commonest(some, language)]));
}

function commonest(records, language) {
	const texts = records.flatMap(({text}) => sentences(text, language).map((sentence) => sentence.text));
	const {codes, counts} = letterGroups(texts);
	const top = [...codes.keys()].sort((a, b) => counts[b] - counts[a] || codes[a] - codes[b]).slice(0, listed);
	return Object.fromEntries(top.map((group) => [lettersOf(codes[group]), Number((counts[group] / texts.length).toPrecision(digits))]));
}

function lettersOf(code) {
	const unit = 0x1_0000;
	return String.fromCharCode(Math.floor(code / unit / unit), Math.floor(code / unit) % unit, code % unit);
}

function test(all) {
	const alone = all.map(({a, b, lang}) => likeness(...weighSentences([a, b], lang)));
	const together = new Map(groupBy(all, ({topic}) => topic).flatMap(([, pairs]) => likenessOf(pairs)));
	const same = all.map((pair) => pair.same);
	process.stdout.write(
		`alone ${area(alone, same)}, with their topic's ${area(
			all.map((pair) => together.get(pair)),
			same,
		)}\n`,
	);
}

function likenessOf(topic) {
	const texts = [...new Set(topic.flatMap(({a, b}) => [a, b]))];
	const weighed = weighSentences(texts, topic[0].lang);
	const of = (text) => weighed[texts.indexOf(text)];
	return topic.map((pair) => [pair, likeness(of(pair.a), of(pair.b))]);
}

/** How often a pair that says the same scores higher than one that does not; ties count half. */
function area(scores, same) {
	const [yes, no] = [1, 0].map((wanted) => scores.filter((_, index) => same[index] === wanted));
	const won = yes.reduce((sum, one) => sum + no.reduce((wins, other) => wins + (one > other) + (one === other) / 2, 0), 0);
	return (won / (yes.length * no.length)).toFixed(3);
}
