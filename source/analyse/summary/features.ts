import {type ArticleView, rarityIn} from './article-view.js';
import type {Candidate} from './candidate.js';

/** What speaks for or against a sentence, in the order of the numbers `featuresOf` gives. What they weigh is learned: see `learn-worth.train.mjs`. */
export const featureNames = [
	...['place', 'rel', 'before', 'of', 'paragraph', 'inParagraph', 'words', 'wordLength', 'dense', 'stops', 'firstWords'],
	...['commas', 'digits', 'quotes', 'capitals', 'capitalShare', 'question', 'speaks', 'reports', 'article', 'pointsBack', 'nextPointsBack'],
	...['headline', 'headlineShare', 'headlineOf', 'headlineSize'],
	...['central', 'typical', 'peak', 'reused', 'once', 'theme', 'themeShare', 'fresh', 'introduces', 'spread', 'cosine'],
	...['likeFirst', 'likeSecond', 'likePrevious', 'likeNext'],
] as const;

/** The features of one sentence of an article. */
export function featuresOf(candidate: Candidate, view: ArticleView): number[] {
	return [
		...placeFeatures(candidate, view),
		...wordFeatures(candidate, view),
		...headlineFeatures(candidate, view),
		...termFeatures(candidate, view),
		...neighbourFeatures(candidate, view),
	];
}

function placeFeatures(
	{place, of, paragraph, inParagraph, words, terms, stops, text}: Candidate,
	{before, sentences}: ArticleView,
): number[] {
	const length = Math.max(1, words);
	return [
		...[place, place / of, before[place] ?? 0, of, paragraph, inParagraph],
		...[words, text.length / length, terms.size / length, stops / length, sentences[0]?.words ?? 0],
	];
}

const reporting =
	/\b(?:sagte|sagt|teilte|erklärte|betonte|kritisierte|forderte|fordert|warnte|warnt|schrieb|hieß|berichtet|berichtete|zufolge|laut|said|says|told|according)\b/iu;
const speaking = /\b(?:ich|wir|uns|mir|mich|i|we|us|you)\b/iu;

function wordFeatures({text, place, words, capitals, pointsBack}: Candidate, {sentences}: ArticleView): number[] {
	const next = sentences[place + 1];
	return [
		...[count(text, /[,;–]/gu), count(text, /\d+/gu), count(text, /["„“”«»]/gu), capitals, capitals / Math.max(1, words)],
		...[/\?/u, speaking, reporting, /^(?:der|die|das|the)\b/iu].map((pattern) => Number(pattern.test(text))),
		Number(pointsBack),
		Number(next?.pointsBack ?? false),
	];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function headlineFeatures({terms}: Candidate, {headline}: ArticleView): number[] {
	const shared = sharedBy(terms, headline);
	return [shared, shared / Math.max(1, headline.size), shared / Math.max(1, terms.size), headline.size];
}

/** How a sentence's terms go through its article: how often they come up elsewhere, whether here first, and for how long. */
function termFeatures({terms, place, of}: Candidate, {occurrences, theme, themeTotal, norm}: ArticleView): number[] {
	let [logs, peak, reused, themes, themeSum] = [0, 0, 0, 0, 0];
	let [fresh, introduced, spread, dot, length] = [0, 0, 0, 0, 0];
	for (const term of terms) {
		const {count: found, first, last} = occurrences.get(term) ?? {count: 1, first: place, last: place};
		const rarity = rarityIn(of, found);
		logs += Math.log(found);
		peak = Math.max(peak, found - 1);
		reused += Number(found > 1);
		themes += Number(theme.has(term));
		themeSum += theme.get(term) ?? 0;
		fresh += Number(first === place);
		introduced += Number(first === place && last > place);
		spread += (last - first) / of;
		dot += found * rarity ** 2;
		length += rarity ** 2;
	}
	const size = Math.max(1, terms.size);
	return [
		...[logs / size, logs, peak / of, reused / size, terms.size - reused, themes, themeSum / Math.max(1, themeTotal)],
		...[fresh / size, introduced / size, spread / size, length === 0 ? 0 : dot / Math.sqrt(length) / norm],
	];
}

/** The share of its terms that sentences beside and above it have; -1 where there is none but itself. */
function neighbourFeatures({terms, place}: Candidate, {sentences}: ArticleView): number[] {
	return [0, 1, place - 1, place + 1].map((other) => {
		const neighbour = other === place ? undefined : sentences[other];
		return neighbour ? sharedBy(terms, neighbour.terms) / Math.max(1, terms.size) : -1;
	});
}

function sharedBy(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
	let shared = 0;
	for (const term of terms) if (others.has(term)) shared += 1;
	return shared;
}
