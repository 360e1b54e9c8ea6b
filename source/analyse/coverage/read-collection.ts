import type {Article} from '../../model/article.js';
import {measureRarity} from '../terms/rarity.js';
import {type ArticleTerms, readTerms} from '../terms/read-terms.js';
import type {Vector} from '../terms/vector.js';
import {createVocabulary, type Vocabulary} from '../terms/vocabulary.js';
import {weighTerms} from '../terms/weigh-terms.js';
import {type Phrases, readPhrases} from './shared-phrases.js';

/** The fields by which two articles are compared, and how many of their most telling terms are kept (memory grows with them). */
const fieldLimits = {words: 160, lead: 64, headline: 24, names: 64, numbers: 40} as const satisfies Record<
	Exclude<keyof ArticleTerms, 'sequence'>,
	number
>;

export type Field = keyof typeof fieldLimits;

/** One article as the grouping sees it. */
export interface Reading extends Readonly<Record<Field, Vector>> {
	/** Day of publication as a running number, or null. */
	readonly day: number | null;
	/** Characters of the text. */
	readonly length: number;
	readonly outlet: string | null;
	readonly phrases: Phrases;
}

/** What the grouping reads of an article. */
export type Readable = Pick<Article, 'title' | 'text' | 'language' | 'published' | 'outlet'>;

export interface Collection {
	readonly readings: readonly Reading[];
	readonly vocabulary: Vocabulary;
}

/** Reads all articles of a collection; what is rare is judged within it. */
export function readCollection(articles: readonly Readable[]): Collection {
	const vocabulary = createVocabulary();
	const terms = articles.map((article) => readTerms(article, vocabulary));
	const vectors = (field: Field): Vector[] => {
		const counts = terms.map((fields) => fields[field]);
		const rarity = measureRarity(counts, vocabulary);
		return counts.map((of) => weighTerms(of, rarity, fieldLimits[field]));
	};
	const fields = {
		words: vectors('words'),
		lead: vectors('lead'),
		headline: vectors('headline'),
		names: vectors('names'),
		numbers: vectors('numbers'),
	};
	const readings = articles.map(({published, text, outlet}, index) => ({
		words: fields.words[index] as Vector,
		lead: fields.lead[index] as Vector,
		headline: fields.headline[index] as Vector,
		names: fields.names[index] as Vector,
		numbers: fields.numbers[index] as Vector,
		day: dayOf(published),
		length: text.length,
		outlet,
		phrases: readPhrases(terms[index]?.sequence ?? []),
	}));
	return {readings, vocabulary};
}

const millisecondsADay = 86_400_000;

/** Days since 1970 of "2025-06-09…", or null where no whole date is given. */
function dayOf(published: string | null): number | null {
	const date = published?.match(/^\d{4}-\d{2}-\d{2}/u)?.[0];
	const time = date === undefined ? Number.NaN : Date.parse(`${date}T00:00Z`);
	return Number.isNaN(time) ? null : time / millisecondsADay;
}
