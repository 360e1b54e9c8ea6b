// Learns worth.data.json: which features of a sentence go with what an editor put into the teaser.
//   node source/analyse/summary/learn-worth.train.mjs DATA.jsonl[.gz] … [--folds 4]
// A line: {"id", "lang", "title", "text" (paragraphs parted by a blank line), "reference"}. With --folds it is tested on articles
// it has not seen instead of written: ROUGE-1 and ROUGE-2 of the two sentences the product would pick.
import {writeFileSync} from 'node:fs';
import {growForest} from './grow-forest.train.mjs';
import {average, here, load, percent, readFolds, readRecords, rouge, scoreOf, toArticle} from './teaser-training.train.mjs';

const size = {trees: 200, depth: 3, rate: 0.07};
/** Sentences each is paired with, and how many of an article are looked at: what is news comes first. */
const partners = 4;
const mostSentences = 40;

const {featuresOf, viewArticle, gatherCandidates, standsAlone, pickSentences, leansOn} = await load([
	'features.ts',
	'article-view.ts',
	'gather-candidates.ts',
	'stands-alone.ts',
	'pick-sentences.ts',
	'leans-on.ts',
]);

const articles = readRecords()
	.map(observe)
	.filter(({rows}) => rows.length > 2);
const folds = readFolds();

if (folds > 0) test();
else writeFileSync(here('worth.data.json'), `${JSON.stringify({trees: learn(articles)})}\n`);

function learn(known) {
	return growForest(
		known.flatMap(({rows}) => rows),
		known.flatMap(({worths}) => worths),
		size,
	);
}

/** The usable sentences of one article: their features, and their worth less the article's mean, so that only the choice within it is learned. */
function observe(record) {
	const all = gatherCandidates(toArticle(record), 0);
	const view = viewArticle(all);
	const usable = all.filter((sentence) => standsAlone(sentence) || leansOn(sentence, all)).slice(0, mostSentences);
	const worths = usable.map((sentence) => worth(sentence, usable, record.reference));
	const mean = average(worths);
	const rows = usable.map((sentence) => featuresOf(sentence, view));
	const needs = usable.map((sentence) => leansOn(sentence, all));
	return {reference: record.reference, usable, needs, rows, worths: worths.map((value) => value - mean)};
}

/** What a sentence gives beside one of the first few: a summary has more than one, and length counts against all of it. */
function worth(sentence, usable, reference) {
	const pairs = usable
		.filter((other) => other !== sentence)
		.slice(0, partners)
		.map((other) => `${sentence.text} ${other.text}`);
	return average(pairs.map((pair) => rouge(pair, reference, 1).f1 + rouge(pair, reference, 2).f1));
}

function test() {
	const scores = [];
	for (let fold = 0; fold < folds; fold++) {
		const forest = learn(articles.filter((_, index) => index % folds !== fold));
		for (const {rows, usable, needs, reference} of articles.filter((_, index) => index % folds === fold)) {
			const ranked = usable.map((candidate, index) => ({candidate, needs: needs[index], score: scoreOf(forest, rows[index])}));
			const summary = pickSentences(ranked, 2, {mayOpen: () => true, isShared: () => true}).map(({text}) => text);
			scores.push([1, 2].map((n) => rouge(summary.join(' '), reference, n).f1));
		}
	}
	process.stdout.write(`ROUGE-1 ${percent(scores.map(([one]) => one))}, ROUGE-2 ${percent(scores.map(([, two]) => two))}\n`);
}
