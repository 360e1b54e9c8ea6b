import {tokens} from '../../language/tokens.js';
import type {Article} from '../../model/article.js';
import type {Candidate} from './candidate.js';
import {contentTerms} from './content-terms.js';

/** How many of an article's terms make up its theme. */
const themeSize = 10;

/** Where a term comes up in an article: in how many sentences, and the places of the first and the last. */
interface Occurrence {
	readonly count: number;
	readonly first: number;
	readonly last: number;
}

/** What is the same for all sentences of an article. */
export interface ArticleView {
	readonly sentences: readonly Candidate[];
	readonly headline: ReadonlySet<string>;
	readonly occurrences: ReadonlyMap<string, Occurrence>;
	/** Its most frequent terms with their counts, and the sum of those. */
	readonly theme: ReadonlyMap<string, number>;
	readonly themeTotal: number;
	/** Length of the vector of all its terms, each weighing its count times its rarity. */
	readonly norm: number;
	/** Words before each sentence. */
	readonly before: readonly number[];
}

/** Reads an article once for all its sentences. */
export function viewArticle(sentences: readonly Candidate[]): ArticleView {
	const article = sentences[0]?.article;
	const headline = article ? contentTerms(headlineWords(article), article.language) : new Set<string>();
	const occurrences = new Map<string, Occurrence>();
	for (const {terms, place} of sentences)
		for (const term of terms) {
			const {count, first} = occurrences.get(term) ?? {count: 0, first: place};
			occurrences.set(term, {count: count + 1, first, last: place});
		}
	const theme = new Map(
		[...occurrences]
			.map(([term, {count}]) => [term, count] as const)
			.sort(([, a], [, b]) => b - a)
			.slice(0, themeSize),
	);
	const weights = [...occurrences.values()].map(({count}) => (count * rarityIn(sentences.length, count)) ** 2);
	let words = 0;
	const before = sentences.map((sentence) => {
		words += sentence.words;
		return words - sentence.words;
	});
	return {sentences, headline, occurrences, theme, themeTotal: sum([...theme.values()]), norm: Math.sqrt(sum(weights)), before};
}

/** How telling a term of `count` among `total` sentences is: inverse sentence frequency, smoothed. */
export const rarityIn = (total: number, count: number): number => Math.log(1 + total / count);

/** What stood above the text; a headline made from the lead says nothing that the lead does not. */
function headlineWords({kicker, title, titleFrom, standfirst}: Article): string[] {
	const lines = [kicker, titleFrom === 'derived' ? null : title, standfirst];
	return lines.flatMap((line) => tokens(line ?? '').map(({text}) => text));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
