import {eachArticleTerm, type ReadArticle} from './each-article-term.js';
import type {Form} from './read-form.js';
import {type RowTally, tallyRows} from './tally-rows.js';
import type {TermRows} from './term-rows.js';
import type {Vocabulary} from './vocabulary.js';

/** What articles are about, as counted terms, field by field and a row an article. */
export interface FieldRows {
	/** Stems of headline and text, without stop words and numbers. */
	readonly words: TermRows;
	/** The same of headline (twice) and lead only. */
	readonly lead: TermRows;
	readonly headline: TermRows;
	/** Headline and first sentences. */
	readonly opening: TermRows;
	/** Words written with a capital within a sentence: names, in German nouns as well. */
	readonly names: TermRows;
	/** The same of the lead only. */
	readonly leadNames: TermRows;
	/** Numbers as written, without thousands separators. */
	readonly numbers: TermRows;
}

/** Characters that count as lead: headline, standfirst and the first two or three paragraphs of a report. */
const leadLimit = 1000;

/** Characters of the text that count as its opening: the first two or three sentences. */
const openingLimit = 300;

/** Terms taken in order: enough to see what two articles word alike. */
const sequenceLimit = 300;

/** Reads the terms of one article after the other. */
export interface TermReader {
	/** Counts an article as the next row, and returns the first terms of its text in order, valid until the next call. */
	read(article: ReadArticle): Uint32Array;
	/** The rows of all articles read, of one field: unpacked they take more memory than what is kept of them. */
	rows(field: keyof FieldRows): TermRows;
}

type Tallies = Readonly<Record<keyof FieldRows, RowTally>>;

/** A reader of terms; new ones get their number in `vocabulary`. */
export function readTerms(vocabulary: Vocabulary): TermReader {
	const tallies: Tallies = {
		...{words: tallyRows(), lead: tallyRows(), headline: tallyRows(), opening: tallyRows()},
		...{names: tallyRows(), leadNames: tallyRows(), numbers: tallyRows()},
	};
	const idOf = rememberIds(vocabulary);
	const sequence = new Uint32Array(sequenceLimit);
	return {
		read(article) {
			let size = 0;
			eachArticleTerm(article, 'title', (form) => {
				const id = idOf(form);
				if (form.kind === 'number') tallies.numbers.add(id);
				else countHeadline(tallies, id);
			});
			eachArticleTerm(article, 'text', (form, start, isName) => {
				const id = idOf(form);
				if (size < sequenceLimit) sequence[size++] = id;
				if (form.kind === 'number') tallies.numbers.add(id);
				else countWord(tallies, id, start, isName);
			});
			for (const tally of Object.values(tallies)) tally.endRow();
			return sequence.subarray(0, size);
		},
		rows: (field) => tallies[field].rows(),
	};
}

/** The vocabulary number of a form's key, looked up once a form: most words of an article were in others before. */
function rememberIds(vocabulary: Vocabulary): (form: Form) => number {
	let idsPlusOne = new Uint32Array(4096);
	return ({number, key}) => {
		const known = idsPlusOne[number];
		if (known) return known - 1;
		const id = vocabulary.idOf(key);
		if (known === undefined) {
			const longer = new Uint32Array(2 * number);
			longer.set(idsPlusOne);
			idsPlusOne = longer;
		}
		idsPlusOne[number] = id + 1;
		return id;
	};
}

function countHeadline({words, lead, headline, opening}: Tallies, id: number): void {
	words.add(id);
	opening.add(id);
	headline.add(id);
	lead.add(id, 2);
}

function countWord({words, lead, opening, names, leadNames}: Tallies, id: number, start: number, isName: boolean): void {
	words.add(id);
	if (start < leadLimit) lead.add(id);
	if (start < openingLimit) opening.add(id);
	if (isName) names.add(id);
	if (isName && start < leadLimit) leadNames.add(id);
}
