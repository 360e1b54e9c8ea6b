import {tokens} from '../../language/tokens.js';
import type {Candidate} from './candidate.js';
import {contentTerms} from './content-terms.js';
import {pointsBack} from './openers.js';
import type {Rarity} from './rarity.js';

/** What speaks for or against a sentence, each about 0 to 1. Their weights are learned: see `learn-weights.train.mjs`. */
export const featureNames = [
	'first',
	'second',
	'early',
	'late',
	'opensParagraph',
	'headline',
	'headlineShare',
	'central',
	'typical',
	'short',
	'long',
	'figures',
	'names',
	'quotes',
	'pointsBack',
	'speaks',
	'question',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What is the same for all sentences of an article. */
export interface ArticleView {
	readonly headline: ReadonlySet<string>;
	readonly frequency: ReadonlyMap<string, number>;
	/** The mean weight of a sentence's terms. */
	readonly rarity: Rarity;
}

/** Reads an article once for all its sentences. */
export function viewArticle(sentences: readonly Candidate[], rarity: Rarity): ArticleView {
	const article = sentences[0]?.article;
	const headline = article
		? contentTerms([article.kicker, article.title, article.standfirst].join(' '), article.language)
		: new Set<string>();
	const frequency = new Map<string, number>();
	for (const {terms} of sentences) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
	return {headline, frequency, rarity};
}

/** The features of one sentence. */
export function featuresOf(candidate: Candidate, view: ArticleView): Features {
	const {text, place, of, terms, words, article} = candidate;
	const capitals = tokens(text)
		.slice(1)
		.filter(({text: word}) => /^\p{Lu}/u.test(word)).length;
	return {
		first: Number(place === 0),
		second: Number(place === 1),
		early: 1 / (1 + place),
		late: place / of,
		opensParagraph: Number(candidate.opens),
		...headlineOverlap(terms, view),
		...centrality(terms, view),
		short: Math.max(0, 1 - words / 15),
		long: Math.max(0, words / 30 - 1),
		figures: Math.min(1, [...terms].filter((term) => /^\p{N}/u.test(term)).length / 3),
		names: capitals / Math.max(1, words),
		quotes: Number(/["„“«»]/u.test(text)),
		pointsBack: Number(pointsBack(text, article.language)),
		speaks: Number(/\b(?:ich|wir|uns|mir|mich|i|we|us|you)\b/iu.test(text)),
		question: Number(/\?/u.test(text)),
	};
}

function headlineOverlap(terms: ReadonlySet<string>, {headline}: ArticleView): Pick<Features, 'headline' | 'headlineShare'> {
	const shared = [...terms].filter((term) => headline.has(term)).length;
	return {headline: Math.min(1, shared / 4), headlineShare: shared / Math.max(1, headline.size)};
}

/** "central": how often its words come up in the article, on average; "typical": how much of the article's frequent words it holds. */
function centrality(terms: ReadonlySet<string>, {frequency}: ArticleView): Pick<Features, 'central' | 'typical'> {
	const sum = [...terms].reduce((total, term) => total + Math.log(frequency.get(term) ?? 1), 0);
	return {central: sum / Math.max(1, terms.size), typical: Math.min(1, sum / 10)};
}
