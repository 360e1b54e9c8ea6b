import type {Article} from '../../model/article.js';
import {type Census, measureRarity, type Rarity, takeCensus} from '../terms/rarity.js';
import {type FieldRows, readTerms} from '../terms/read-terms.js';
import type {TermRows} from '../terms/term-rows.js';
import {createVocabulary, type Vocabulary} from '../terms/vocabulary.js';
import {type CountedRows, weighRows} from '../terms/weigh-rows.js';
import {letterRarity, readLetters, runNumbers} from './read-letters.js';
import {noMarks, readMarks} from './read-marks.js';
import {type PhraseRows, phraseRows, readPhrases} from './shared-phrases.js';

/** The fields of terms by which two articles are compared, and how many of their most telling ones are kept (memory grows with them). */
const fieldLimits = {
	...{words: 160, lead: 64, headline: 24, opening: 48},
	...{names: 64, leadNames: 32, numbers: 40, letters: 120, marks: 64},
} as const satisfies Record<keyof FieldRows | 'letters' | 'marks', number>;

export type Field = keyof typeof fieldLimits;

export const fieldNames = Object.keys(fieldLimits) as readonly Field[];

export type OfFields<Value> = Readonly<Record<Field, Value>>;

/** The articles of a collection as the grouping sees them, each by its row. */
export interface Collection {
	readonly fields: OfFields<CountedRows>;
	readonly phrases: PhraseRows;
	/** Days of publication as running numbers, or null. */
	readonly days: readonly (number | null)[];
	/** Characters of the texts. */
	readonly lengths: readonly number[];
	readonly outlets: readonly (string | null)[];
	/** ISO 639-1. */
	readonly languages: readonly string[];
	/** Whether it has more than one language: only then are marks read (`readMarks`). */
	readonly isMixed: boolean;
	readonly vocabulary: Vocabulary;
	/** By which what is rare was judged. */
	readonly censuses: OfFields<Census>;
}

/** What the grouping reads of an article. */
export type Readable = Pick<Article, 'title' | 'text' | 'language' | 'published' | 'outlet'>;

/** Reads all articles of a collection; what is rare is judged within it, or by what is known of a larger one. */
export function readCollection(articles: readonly Readable[], known?: Pick<Collection, 'vocabulary' | 'censuses' | 'isMixed'>): Collection {
	const vocabulary = known?.vocabulary ?? createVocabulary();
	const weigh = (field: Field, rows: TermRows): Weighed => {
		const census = known?.censuses[field] ?? takeCensus(rows, field === 'letters' ? runNumbers : vocabulary.size);
		return {census, table: weighRows(rows, rarityOf(field, census, vocabulary), fieldLimits[field])};
	};
	// By themselves and first: counted they take more memory than all words do.
	const letters = weigh('letters', readLetters(articles));
	const reader = readTerms(vocabulary);
	const phrases = phraseRows(articles.map((article) => readPhrases(reader.read(article))));
	const isMixed = known?.isMixed ?? articles.some(({language}) => language !== articles[0]?.language);
	const marks = isMixed ? readMarks(articles, vocabulary) : noMarks(articles.length);
	const rows = {...reader.rows(), marks};
	const weighed = ofFields((field) => (field === 'letters' ? letters : weigh(field, rows[field])));
	return {
		fields: ofFields((field) => weighed[field].table),
		phrases,
		days: articles.map(({published}) => dayOf(published)),
		lengths: articles.map(({text}) => text.length),
		outlets: articles.map(({outlet}) => outlet),
		languages: articles.map(({language}) => language),
		...{isMixed, vocabulary, censuses: ofFields((field) => weighed[field].census)},
	};
}

interface Weighed {
	readonly census: Census;
	readonly table: CountedRows;
}

/** What is made of each field. */
export const ofFields = <Value>(make: (field: Field) => Value): OfFields<Value> =>
	Object.fromEntries(fieldNames.map((field) => [field, make(field)])) as unknown as OfFields<Value>;

/** How much a term of a field tells. */
export const rarityOf = (field: Field, census: Census, vocabulary: Vocabulary): Rarity =>
	field === 'letters' ? letterRarity(census) : measureRarity(census, vocabulary);

const millisecondsADay = 86_400_000;

/** Days since 1970 of "2025-06-09…", or null where no whole date is given. */
function dayOf(published: string | null): number | null {
	const date = published?.match(/^\d{4}-\d{2}-\d{2}/u)?.[0];
	const time = date === undefined ? Number.NaN : Date.parse(`${date}T00:00Z`);
	return Number.isNaN(time) ? null : time / millisecondsADay;
}
