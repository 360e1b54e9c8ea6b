// Learns which words speak for which subject of the taxonomy (learned-words.data.json). Development only, never shipped.
//
//   node source/analyse/topics/learned-words.train.mjs DIR
//
// DIR holds NAME.jsonl.gz files, an article a line: {"id", "lang", "title", "text", "topic"}. The desks' topics are not
// our subjects, so what subject an article has is hidden: it is guessed from the taxonomy's own words, then from the words
// learned so far and from what subjects its desk mostly has (expectation and maximisation, after McCallum and Nigam 1999,
// "Text classification by bootstrapping with keywords"). The result depends on nothing but the data.
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';

const here = new URL('.', import.meta.url).pathname;
const [directory] = process.argv.slice(2);

const sets = {de: ['de-10kgnad', 'de-sections'], en: ['en-agnews', 'en-bbc']};
const rounds = 4;
/** Articles a word needs, and how much likelier (natural logarithm) it must be under a subject; two subjects a word. */
const leastArticles = 12;
const leastLean = 1;
const mostSubjects = 2;

const bundle = await build({
	stdin: {
		contents:
			"export {cleanArticle} from '../../clean/clean-article.js'; export {readHitTable} from './hit-table.js'; export {storyHits} from './story-hits.js'; export {scoreFacets} from './score-facets.js'; export {eachArticleTerm} from '../terms/each-article-term.js'; export {placeWeight} from './place-weight.js'; export {taxonomy} from './taxonomy.js';",
		resolveDir: here,
		loader: 'ts',
	},
	// Learned from the taxonomy's own words alone.
	plugins: [
		{
			name: 'unlearned',
			// esbuild takes no expression with the flag u.
			setup: ({onLoad}) => onLoad({filter: /learned-words\.data\.json$/}, () => ({contents: '{"de":{},"en":{}}', loader: 'json'})),
		},
	],
	bundle: true,
	format: 'esm',
	platform: 'node',
	write: false,
});
const {cleanArticle, readHitTable, storyHits, scoreFacets, eachArticleTerm, placeWeight, taxonomy} = await import(
	`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
);

const learned = Object.fromEntries(Object.entries(sets).map(([language, names]) => [language, pack(learn(names.flatMap(load)))]));
writeFileSync(`${here}learned-words.data.json`, `${JSON.stringify(learned, null, '\t')}\n`);

function load(set, _, {length}) {
	const rows = gunzipSync(readFileSync(`${directory}/${set}.jsonl.gz`))
		.toString()
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	const articles = rows.map(({id, title, text, lang}) => cleanArticle({id, title, text, language: lang}));
	const scores = scoreFacets(
		storyHits(readHitTable(articles)),
		articles.map((_, row) => [row]),
	);
	// Every set counts by the root of its size.
	const weight = 1 / Math.sqrt(rows.length * length);
	return articles.map((article, at) => ({
		desk: `${set} ${rows[at].topic}`,
		terms: termsOf(article),
		prior: shares(scores[at].subjects).map((share) => share + 0.02),
		weight,
	}));
}

function termsOf(article) {
	const times = new Map();
	for (const field of ['title', 'text']) {
		eachArticleTerm(article, field, ({key, kind}, start) => {
			const weight = kind === 'word' ? placeWeight(field, start) : 0;
			if (weight > 0) times.set(key, (times.get(key) ?? 0) + weight);
		});
	}
	return new Map([...times].map(([term, count]) => [term, Math.log1p(count)]));
}

function learn(articles) {
	let guesses = articles.map(({prior}) => shares(prior.map((share) => share ** 2)));
	let leans = new Map();
	for (let round = 0; round < rounds; round++) {
		leans = leansOf(articles, guesses);
		const desks = deskShares(articles, guesses);
		guesses = articles.map((article) => guess(article, leans, desks));
	}
	return leans;
}

/** Per word how much likelier it is under each subject than at large, as a natural logarithm, drawn towards 0 for rare words. */
function leansOf(articles, guesses) {
	const counts = new Map();
	const seen = new Map();
	const totals = new Float64Array(taxonomy.length);
	articles.forEach(({terms, weight}, at) => {
		const size = Math.sqrt(terms.size);
		for (const [term, times] of terms) {
			seen.set(term, (seen.get(term) ?? 0) + 1);
			const row = counts.get(term) ?? new Float64Array(taxonomy.length);
			counts.set(term, row);
			guesses[at].forEach((share, subject) => {
				row[subject] += (weight * times * share) / size;
				totals[subject] += (weight * times * share) / size;
			});
		}
	});
	const all = sum(totals);
	const drawn = (0.02 * all) / taxonomy.length;
	const frequent = [...counts].filter(([term]) => seen.get(term) >= leastArticles);
	return new Map(
		frequent.map(([term, row]) => {
			const share = sum(row) / all;
			return [term, row.map((count, subject) => Math.log((count + drawn * share) / (totals[subject] + drawn) / share))];
		}),
	);
}

/** Per desk the share of each subject beside its share at all desks of the language. */
function deskShares(articles, guesses) {
	const desks = new Map();
	articles.forEach(({desk}, at) => {
		const row = desks.get(desk) ?? new Float64Array(taxonomy.length).fill(0.01);
		desks.set(desk, row);
		guesses[at].forEach((share, subject) => {
			row[subject] += share;
		});
	});
	const rows = new Map([...desks].map(([desk, row]) => [desk, shares(row)]));
	const mean = taxonomy.map((_, subject) => sum([...rows.values()].map((row) => row[subject])) / rows.size);
	return new Map([...rows].map(([desk, row]) => [desk, row.map((share, subject) => share / (mean[subject] + 0.01))]));
}

function guess({desk, terms, prior}, leans, desks) {
	const size = Math.sqrt(terms.size);
	const known = [...terms].filter(([term]) => leans.has(term));
	const logs = prior.map((share, subject) => {
		const words = sum(known.map(([term, times]) => times * leans.get(term)[subject])) / size;
		return words + Math.log(share) + 1.5 * Math.log(desks.get(desk)[subject] + 0.02);
	});
	const most = Math.max(...logs);
	return shares(logs.map((log) => Math.exp(log - most)));
}

/** Per subject its words with their leans to one decimal: "tor:2.1 trainer:1.9". */
function pack(leans) {
	const words = taxonomy.map(() => []);
	for (const [term, row] of [...leans].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const best = [...row.entries()].filter(([, lean]) => lean >= leastLean).sort((a, b) => b[1] - a[1]);
		for (const [subject, lean] of best.slice(0, mostSubjects)) words[subject].push(`${term}:${lean.toFixed(1)}`);
	}
	return Object.fromEntries(taxonomy.map(({names}, subject) => [names.en, words[subject].join(' ')]));
}

function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}

function shares(values) {
	const total = sum(values) || 1;
	return Array.from(values, (value) => value / total);
}
