// Learns telling-worth.data.json: which sentence of a story told by several outlets goes into its teaser.
//   node source/analyse/summary/learn-telling-worth.train.mjs STORIES.jsonl[.gz] … [--folds 5]
// A line: {"id", "lang", "documents": [{"id", "title", "text"}, …] (the lead first), "references": ["…", …]}. With --folds it is tested
// on stories it has not seen instead of written: recall of ROUGE-2 inside 60 words of the three sentences the product would pick.
// The worth of a sentence in its own telling is the model's in worth.data.json, which must not have seen these articles.
import {writeFileSync} from 'node:fs';
import {growForest} from './grow-forest.train.mjs';
import {average, here, load, percent, readFolds, readRecords, rouge, scoreOf, toArticle, wordsOf} from './teaser-training.train.mjs';

const size = {trees: 120, depth: 2, rate: 0.07};
/** What recall of ROUGE-1 counts beside that of ROUGE-2: alone, the latter is 0 for most sentences. */
const singleWords = 0.3;
const mostSentences = 40;
/** Words of a summary that are read. */
const budget = 60;

const product = await load([
	'telling-features.ts',
	'worth.ts',
	'gather-candidates.ts',
	'stands-alone.ts',
	'leans-on.ts',
	'sentence-rarity.ts',
	'story-likeness.ts',
	'pick-sentences.ts',
	'reading-cost.ts',
]);

const stories = readRecords().map(observe);
const folds = readFolds();

if (folds > 0) test();
else writeFileSync(here('telling-worth.data.json'), `${JSON.stringify({trees: learn(stories)})}\n`);

function learn(known) {
	const all = known.flatMap(({sentences}) => sentences);
	return growForest(
		all.map(({row}) => row),
		all.map(({gain}) => gain),
		size,
	);
}

/** The usable sentences of a story: their features, and their worth less the story's mean. */
function observe({lang, documents, references}) {
	const tellings = documents.map((document, telling) => product.gatherCandidates(toArticle({...document, lang}), telling));
	const [rarity, likeness] = [product.sentenceRarity(tellings.flat()), product.storyLikeness(tellings)];
	const sentences = tellings.flatMap((candidates) => {
		const others = tellings.filter((other) => other !== candidates);
		const rows = product.tellingFeatures(candidates, product.worthOf(candidates), others, {rarity, likeness});
		return candidates
			.map((candidate, index) => ({
				candidate,
				needs: product.leansOn(candidate, candidates),
				row: rows[index],
				worth: worth(candidate, references),
			}))
			.slice(0, mostSentences)
			.filter(({candidate, needs}) => needs !== null || product.standsAlone(candidate));
	});
	const mean = average(sentences.map((sentence) => sentence.worth));
	return {references, sentences: sentences.map((sentence) => ({...sentence, gain: sentence.worth - mean}))};
}

function worth({text}, references) {
	return Math.max(...references.map((reference) => rouge(text, reference, 2).recall + singleWords * rouge(text, reference, 1).recall));
}

function test() {
	const scores = [];
	for (let fold = 0; fold < folds; fold++) {
		const forest = learn(stories.filter((_, index) => index % folds !== fold));
		for (const {sentences, references} of stories.filter((_, index) => index % folds === fold)) {
			const ranked = sentences.map(({candidate, row}) => ({
				candidate,
				needs: null,
				score: scoreOf(forest, row) - product.readingCost(candidate, true),
			}));
			const summary = product.pickSentences(ranked, 3, {mayOpen: () => true, isShared: () => true});
			const text = summary.map((candidate) => candidate.text).join(' ');
			const read = wordsOf(text).slice(0, budget).join(' ');
			const recall = Math.max(...references.map((reference) => rouge(read, reference, 2).recall));
			scores.push({recall, repeated: repetition(summary.map(({terms}) => terms))});
		}
	}
	const [recall, repeated] = [scores.map((score) => score.recall), scores.map((score) => score.repeated)].map(percent);
	process.stdout.write(`ROUGE-2 recall ${recall}, repetition ${repeated}\n`);
}

/** The mean share of a sentence's words that one before it has. */
function repetition(sentences) {
	const shares = sentences.slice(1).map((terms, index) => {
		const before = sentences.slice(0, index + 1);
		return Math.max(...before.map((said) => [...terms].filter((term) => said.has(term)).length / Math.max(1, terms.size)));
	});
	return average(shares);
}
