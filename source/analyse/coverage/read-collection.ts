import type {Article} from '../../model/article.js';
import {measureRarity} from '../terms/rarity.js';
import {type FieldRows, readTerms} from '../terms/read-terms.js';
import type {Vector} from '../terms/vector.js';
import {createVocabulary, type Vocabulary} from '../terms/vocabulary.js';
import {weighRows} from '../terms/weigh-rows.js';
import {readLetters} from './read-letters.js';
import {type Phrases, readPhrases} from './shared-phrases.js';

/** The fields of terms by which two articles are compared, and how many of their most telling ones are kept (memory grows with them). */
const fieldLimits = {words: 160, lead: 64, headline: 24, opening: 48, names: 64, leadNames: 32, numbers: 40} as const satisfies Record<
	keyof FieldRows,
	number
>;

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
	const reader = readTerms(vocabulary);
	const phrases = articles.map((article) => readPhrases(reader.read(article)));
	const rows = reader.rows();
	const vectors = (field: keyof FieldRows) => weighRows(rows[field], measureRarity(rows[field], vocabulary), fieldLimits[field]);
	const fields: Readonly<Record<Field, readonly Vector[]>> = {
		...{words: vectors('words'), lead: vectors('lead'), headline: vectors('headline'), opening: vectors('opening')},
		...{names: vectors('names'), leadNames: vectors('leadNames'), numbers: vectors('numbers'), letters: readLetters(articles)},
	};
	const readings = articles.map(
		({published, text, outlet, language}, index): Reading => ({
			...at(fields, index),
			...{day: dayOf(published), length: text.length, outlet, language},
			phrases: phrases[index] as Phrases,
		}),
	);
	return {readings, vocabulary};
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
