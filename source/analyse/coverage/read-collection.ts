import type {Article} from '../../model/article.js';
import type {Counts} from '../terms/counts.js';
import {measureRarity} from '../terms/rarity.js';
import {type ArticleTerms, readTerms} from '../terms/read-terms.js';
import type {Vector} from '../terms/vector.js';
import {createVocabulary, type Vocabulary} from '../terms/vocabulary.js';
import {weighTerms} from '../terms/weigh-terms.js';
import {letterRarity, readLetters} from './read-letters.js';
import {type Phrases, readPhrases} from './shared-phrases.js';

/** The fields of terms by which two articles are compared, and how many of their most telling ones are kept (memory grows with them). */
const fieldLimits = {words: 160, lead: 64, headline: 24, opening: 48, names: 64, leadNames: 32, numbers: 40} as const satisfies Record<
	Exclude<keyof ArticleTerms, 'sequence'>,
	number
>;

/** Runs of letters kept. */
const letterLimit = 120;

export type Field = keyof typeof fieldLimits | 'letters';

/** One article as the grouping sees it. */
export interface Reading extends Readonly<Record<Field, Vector>> {
	/** Day of publication as a running number, or null. */
	readonly day: number | null;
	/** Characters of the text. */
	readonly length: number;
	readonly outlet: string | null;
	readonly language: string;
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
	const vectors = (field: keyof typeof fieldLimits): Vector[] => {
		const counts = terms.map((fields) => fields[field]);
		const rarity = measureRarity(counts, vocabulary);
		return counts.map((of) => weighTerms(of, rarity, fieldLimits[field]));
	};
	const fields: Readonly<Record<Field, readonly Vector[]>> = {
		words: vectors('words'),
		lead: vectors('lead'),
		headline: vectors('headline'),
		opening: vectors('opening'),
		names: vectors('names'),
		leadNames: vectors('leadNames'),
		numbers: vectors('numbers'),
		letters: letterVectors(articles.map(readLetters)),
	};
	const readings = articles.map(
		({published, text, outlet, language}, index): Reading => ({
			...at(fields, index),
			...{day: dayOf(published), length: text.length, outlet, language},
			phrases: readPhrases(terms[index]?.sequence ?? []),
		}),
	);
	return {readings, vocabulary};
}

function letterVectors(counts: readonly Counts[]): Vector[] {
	const rarity = letterRarity(counts);
	return counts.map((of) => weighTerms(of, rarity, letterLimit));
}

function at(fields: Readonly<Record<Field, readonly Vector[]>>, index: number): Record<Field, Vector> {
	const of = (field: Field) => fields[field][index] as Vector;
	return {
		...{words: of('words'), lead: of('lead'), headline: of('headline'), opening: of('opening')},
		...{names: of('names'), leadNames: of('leadNames'), numbers: of('numbers'), letters: of('letters')},
	};
}

const millisecondsADay = 86_400_000;

/** Days since 1970 of "2025-06-09…", or null where no whole date is given. */
function dayOf(published: string | null): number | null {
	const date = published?.match(/^\d{4}-\d{2}-\d{2}/u)?.[0];
	const time = date === undefined ? Number.NaN : Date.parse(`${date}T00:00Z`);
	return Number.isNaN(time) ? null : time / millisecondsADay;
}
