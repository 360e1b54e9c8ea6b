import type {Article} from '../../model/article.js';
import {type Census, measureRarity, type Rarity, takeCensus} from '../terms/rarity.js';
import {type FieldRows, readTerms} from '../terms/read-terms.js';
import type {TermRows} from '../terms/term-rows.js';
import {createVocabulary, type Vocabulary} from '../terms/vocabulary.js';
import {type CountedRows, weighRows} from '../terms/weigh-rows.js';
import {letterRarity, letterReader, runNumbers} from './read-letters.js';
import {markReader, noMarks} from './read-marks.js';
import {type PhraseRows, phraseRows, readPhrases} from './shared-phrases.js';

/** The fields of terms by which two articles are compared, and how many of their most telling ones are kept (memory grows with them). */
const fieldLimits = {
	...{letters: 120, words: 160, lead: 64, headline: 24, opening: 48},
	...{names: 64, leadNames: 32, numbers: 40, marks: 64},
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

/** What is done with each article of a collection while it is at hand. */
export type VisitRead = (article: Readable) => void;

/** Reads all articles of a collection, each once; what is rare is judged within it, or by what is known of a larger one. */
export function readCollection(
	articles: readonly Readable[],
	known?: Pick<Collection, 'vocabulary' | 'censuses' | 'isMixed'>,
	visit: VisitRead = () => {},
): Collection {
	const vocabulary = known?.vocabulary ?? createVocabulary();
	const isMixed = known?.isMixed ?? articles.some(({language}) => language !== articles[0]?.language);
	const {counted, phrases, lengths} = countFields(articles, vocabulary, isMixed, visit);
	const weighed = ofFields((field): Weighed => {
		const rows = counted(field);
		const census = known?.censuses[field] ?? takeCensus(rows, field === 'letters' ? runNumbers : vocabulary.size);
		return {census, table: weighRows(rows, rarityOf(field, census, vocabulary), fieldLimits[field])};
	});
	return {
		fields: ofFields((field) => weighed[field].table),
		phrases,
		days: articles.map(({published}) => dayOf(published)),
		lengths,
		outlets: articles.map(({outlet}) => outlet),
		languages: articles.map(({language}) => language),
		...{isMixed, vocabulary, censuses: ofFields((field) => weighed[field].census)},
	};
}

/** The terms of each field as they are counted, and what else is read of the texts. */
interface Counts extends Pick<Collection, 'phrases' | 'lengths'> {
	counted(field: Field): TermRows;
}

function countFields(articles: readonly Readable[], vocabulary: Vocabulary, isMixed: boolean, visit: VisitRead): Counts {
	const [letters, terms, marks] = [letterReader(), readTerms(vocabulary), isMixed ? markReader(vocabulary) : null];
	const lengths: number[] = [];
	const phrases = articles.map((article) => {
		letters.read(article);
		const sequence = readPhrases(terms.read(article));
		marks?.read(article);
		visit(article);
		lengths.push(article.text.length);
		return sequence;
	});
	const counted = (field: Field) => {
		if (field === 'letters') return letters.rows();
		return field === 'marks' ? (marks?.rows() ?? noMarks(articles.length)) : terms.rows(field);
	};
	return {counted, lengths, phrases: phraseRows(phrases)};
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
