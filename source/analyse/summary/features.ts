import {tokens} from '../../language/tokens.js';
import type {Article} from '../../model/article.js';
import type {Candidate} from './candidate.js';
import {contentTerms} from './content-terms.js';
import {pointsBack} from './openers.js';

/** What speaks for or against a sentence, each about 0 to 1. Their weights are learned: see `learn-weights.train.mjs`. */
export const featureNames = [
	'first',
	'second',
	'early',
	'late',
	'amongFirst',
	'earlyParagraph',
	'inParagraph',
	'opensParagraph',
	'headline',
	'headlineShare',
	'headlineAny',
	'central',
	'theme',
	'typical',
	'short',
	'length',
	'long',
	'dense',
	'likeLead',
	'figures',
	'names',
	'quotes',
	'pointsBack',
	'speaks',
	'question',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** How many of an article's terms make up its theme. */
const themeSize = 10;

/** What is the same for all sentences of an article. */
export interface ArticleView {
	readonly headline: ReadonlySet<string>;
	readonly frequency: ReadonlyMap<string, number>;
	/** Its most frequent terms. */
	readonly theme: ReadonlySet<string>;
	/** Terms of the first sentences. */
	readonly lead: ReadonlySet<string>;
}

/** Reads an article once for all its sentences. */
export function viewArticle(sentences: readonly Candidate[]): ArticleView {
	const article = sentences[0]?.article;
	const headline = article ? contentTerms(headlineWords(article), article.language) : new Set<string>();
	const frequency = new Map<string, number>();
	for (const {terms} of sentences) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
	const lead = new Set(sentences.slice(0, 3).flatMap(({terms}) => [...terms]));
	const theme = new Set(
		[...frequency]
			.sort(([, a], [, b]) => b - a)
			.slice(0, themeSize)
			.map(([term]) => term),
	);
	return {headline, frequency, theme, lead};
}

/** What stood above the text; a headline made from the lead says nothing that the lead does not. */
function headlineWords({kicker, title, titleFrom, standfirst}: Article): string[] {
	const lines = [kicker, titleFrom === 'derived' ? null : title, standfirst];
	return lines.flatMap((line) => tokens(line ?? '').map(({text}) => text));
}

/** The features of one sentence. */
export function featuresOf(candidate: Candidate, view: ArticleView): Features {
	const {text, place, of, terms, words, capitals, article} = candidate;
	return {
		first: Number(place === 0),
		second: Number(place === 1),
		early: 1 / (1 + place),
		late: place / of,
		amongFirst: Number(place < 5),
		earlyParagraph: 1 / (1 + candidate.paragraph),
		inParagraph: 1 / (1 + candidate.inParagraph),
		opensParagraph: Number(candidate.inParagraph === 0),
		...headlineOverlap(terms, view),
		...centrality(terms, view),
		short: Math.max(0, 1 - words / 15),
		length: Math.min(1, words / 30),
		long: Math.max(0, words / 30 - 1),
		dense: terms.size / Math.max(1, words),
		likeLead: shareIn(terms, view.lead),
		theme: [...view.theme].filter((term) => terms.has(term)).length / Math.max(1, view.theme.size),
		figures: Math.min(1, [...terms].filter((term) => /^\p{N}/u.test(term)).length / 3),
		names: capitals / Math.max(1, words),
		quotes: Number(/["„“«»]/u.test(text)),
		pointsBack: Number(pointsBack(text, article.language)),
		speaks: Number(/\b(?:ich|wir|uns|mir|mich|i|we|us|you)\b/iu.test(text)),
		question: Number(/\?/u.test(text)),
	};
}

function headlineOverlap(
	terms: ReadonlySet<string>,
	{headline}: ArticleView,
): Pick<Features, 'headline' | 'headlineShare' | 'headlineAny'> {
	const shared = [...terms].filter((term) => headline.has(term)).length;
	return {headline: Math.min(1, shared / 4), headlineShare: shared / Math.max(1, headline.size), headlineAny: Number(shared > 0)};
}

/** "central": how often its words come up in the article, on average; "typical": how much of the article's frequent words it holds. */
function centrality(terms: ReadonlySet<string>, {frequency}: ArticleView): Pick<Features, 'central' | 'typical'> {
	const sum = [...terms].reduce((total, term) => total + Math.log(frequency.get(term) ?? 1), 0);
	return {central: sum / Math.max(1, terms.size), typical: Math.min(1, sum / 10)};
}

const shareIn = (terms: ReadonlySet<string>, others: ReadonlySet<string>): number =>
	[...terms].filter((term) => others.has(term)).length / Math.max(1, terms.size);
