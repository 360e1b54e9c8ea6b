// Learns the weights of judge-pair.data.json from labelled collections. Development only, never shipped.
//
//   node source/analyse/coverage/judge-pair.train.mjs DIR [--write]
//
// DIR holds NAME.jsonl.gz files, an article a line: {"id", "lang", "title", "text", "story", "date"?, "outlet"?, "event"?}.
// Without --write it prints pairwise F1 by five-fold cross-validation only. The result depends on nothing but the data.
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {fitLogistic} from './fit-logistic.train.mjs';

const here = new URL('.', import.meta.url).pathname;
const [directory, ...flags] = process.argv.slice(2);

/** Sets learned from; each weighs the same whatever its size. German days count twice: they are what readers bring. */
const sets = {'de-days': 2, 'en-allsides': 1, 'en-basil': 1, 'en-ecbplus': 1};
const folds = 5;
/** Small collections drawn from each set, so that two articles are judged as well as two thousand. */
const draws = 400;
const drawSizes = [2, 2, 3, 5, 8, 15, 40];
const leastGrid = Array.from({length: 15}, (_, step) => 0.2 + step * 0.05);

const bundle = await build({
	stdin: {
		contents:
			"export {readCollection} from './read-collection.js'; export {findPairs} from './find-pairs.js'; export {signNames} from './read-signs.js'; export {linkByAverage} from './link-by-average.js';",
		resolveDir: here,
		loader: 'ts',
	},
	bundle: true,
	format: 'esm',
	platform: 'node',
	write: false,
});
const {readCollection, findPairs, signNames, linkByAverage} = await import(
	`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
);

const random = mulberry(20_250_924);
const collections = Object.entries(sets).flatMap(([name, weight]) => {
	const articles = load(name);
	const whole = gather(name, articles);
	return [whole, ...drawSmall(name, articles, whole.pairs)].map((collection) => ({...collection, weight}));
});
const rows = weigh(collections);
print(`${rows.length} pairs, ${rows.filter(({same}) => same).length} of one story, signs: ${signNames.join(' ')}`);

crossValidate();
if (flags.includes('--write')) {
	const {bias, weights} = fitLogistic(rows);
	const named = Object.fromEntries(signNames.map((name, at) => [name, weights[at]]));
	writeFileSync(`${here}judge-pair.data.json`, `${JSON.stringify({bias, weights: named}, null, '\t')}\n`);
}

function print(...columns) {
	process.stdout.write(`${columns.join(' ')}\n`);
}

function likelihood({bias, weights}, signs) {
	return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * weights[at], bias)));
}

function load(name) {
	const lines = gunzipSync(readFileSync(`${directory}/${name}.jsonl.gz`))
		.toString()
		.split('\n');
	return lines.filter(Boolean).map((line) => {
		const {id, lang, title, text, story, date = null, outlet = null, event} = JSON.parse(line);
		return {
			id,
			language: lang,
			title,
			text,
			story,
			published: date,
			outlet,
			event,
			fold: hash(name === 'de-days' ? date.slice(0, 10) : (event ?? story)) % folds,
		};
	});
}

function gather(name, articles) {
	const pairs = findPairs(readCollection(articles).readings).map(({a, b, signs}) => {
		const [one, two] = [articles[a], articles[b]];
		const same = one.story === two.story;
		// Comment and background on one event are neither the same story nor clearly another.
		return {a, b, signs, same, neutral: !same && name === 'de-days' && one.event === two.event, folds: [one.fold, two.fold]};
	});
	return {name, articles, pairs};
}

function drawSmall(name, articles, pairs) {
	const near = new Map();
	for (const {a, b} of pairs)
		for (const [from, to] of [
			[a, b],
			[b, a],
		])
			near.set(from, [...(near.get(from) ?? []), to]);
	return Array.from({length: draws}, (_, turn) => {
		const chosen = new Set([Math.floor(random() * articles.length)]);
		const size = drawSizes[turn % drawSizes.length];
		for (let tries = 0; chosen.size < size && tries < 200; tries++) {
			const from = [...chosen][Math.floor(random() * chosen.size)];
			const next = random() < 0.7 ? near.get(from)?.[Math.floor(random() * near.get(from).length)] : Math.floor(random() * articles.length);
			if (next !== undefined) chosen.add(next);
		}
		const [dated, titled] = [random() < 0.6, random() < 0.8];
		return gather(
			name,
			[...chosen].map((place) => ({
				...articles[place],
				published: dated ? articles[place].published : null,
				title: titled ? articles[place].title : articles[place].text.slice(0, 70),
			})),
		);
	});
}

/** The pairs of all collections; those of a set together weigh its weight, whole and drawn collections half each. */
function weigh(all) {
	const totals = new Map();
	const key = ({name, articles}) => `${name}${articles.length > 40}`;
	for (const collection of all) totals.set(key(collection), (totals.get(key(collection)) ?? 0) + collection.pairs.length);
	return all.flatMap((collection) =>
		collection.pairs
			.filter(({neutral}) => !neutral)
			.map((pair) => ({...pair, weight: (10_000 * collection.weight) / totals.get(key(collection))})),
	);
}

function crossValidate() {
	const models = Array.from({length: folds}, (_, fold) => fitLogistic(rows.filter((row) => !row.folds.includes(fold))));
	const score = ({signs, folds: [fold]}) => likelihood(models[fold], signs);
	for (const {name, articles, pairs} of collections.filter((collection) => collection.articles.length > 40)) {
		const links = pairs.map((pair) => ({a: pair.a, b: pair.b, score: score(pair)}));
		const figures = leastGrid.map(
			(least) => `${least.toFixed(3)}:${(100 * pairwiseF1(name, articles, linkByAverage(articles.length, links, least))).toFixed(1)}`,
		);
		print(name.padEnd(12), figures.join(' '));
	}
	for (const [from, to] of [
		[2, 2],
		[3, 5],
		[8, 15],
		[16, 40],
	]) {
		const small = collections.filter(({articles}) => articles.length >= from && articles.length <= to);
		const figures = leastGrid.map((least) => {
			const counted = small.map(({name, articles, pairs}) =>
				countPairs(
					name,
					articles,
					linkByAverage(
						articles.length,
						pairs.map((pair) => ({...pair, score: score(pair)})),
						least,
					),
				),
			);
			return `${least.toFixed(3)}:${(100 * f1(counted)).toFixed(1)}`;
		});
		print(`small ${from}-${to}`.padEnd(12), figures.join(' '));
	}
}

function countPairs(name, articles, groups) {
	const storyPairs = new Map();
	for (const {story} of articles) storyPairs.set(story, (storyPairs.get(story) ?? 0) + 1);
	let hits = 0;
	let wrong = 0;
	for (const group of groups) {
		group.forEach((a, at) => {
			for (const b of group.slice(at + 1)) {
				const [one, two] = [articles[a], articles[b]];
				if (one.story === two.story) hits++;
				else if (name !== 'de-days' || one.event !== two.event) wrong++;
			}
		});
	}
	return {hits, wrong, gold: [...storyPairs.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)};
}

function pairwiseF1(name, articles, groups) {
	return f1([countPairs(name, articles, groups)]);
}

function f1(counted) {
	const sum = (key) => counted.reduce((total, entry) => total + entry[key], 0);
	return (2 * sum('hits')) / (sum('hits') + sum('wrong') + sum('gold') || 1);
}

function hash(text) {
	let value = 2_166_136_261;
	for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 16_777_619) >>> 0;
	return value;
}

/** A small generator with a seed, so that training gives the same weights every time. */
function mulberry(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
