import {eachArticleTerm, type ReadArticle} from '../terms/each-article-term.js';
import type {Form} from '../terms/read-form.js';
import {tallyRows} from '../terms/tally-rows.js';
import type {TermRows} from '../terms/term-rows.js';
import {createVocabulary, type Vocabulary} from '../terms/vocabulary.js';
import {type Entry, lexiconFor} from './lexicon.js';
import {placeWeight} from './place-weight.js';

/** The words of the taxonomy in articles, a row an article: how often each stands there, places at the top counting more. */
export interface HitTable {
	readonly rows: TermRows;
	/** The words by their numbers, as `entryOf` reads them. */
	readonly words: Vocabulary;
}

/** Reads the words of the taxonomy in one article after the other. */
export interface HitReader {
	read(article: ReadArticle): void;
	table(): HitTable;
}

/** Reads the words of the taxonomy in articles; new ones get their number in `words`. */
export function readHitTable(articles: readonly ReadArticle[], words?: Vocabulary): HitTable {
	const reader = hitReader(words);
	for (const article of articles) reader.read(article);
	return reader.table();
}

/** A reader of the words of the taxonomy; new ones get their number in `words`. */
export function hitReader(words: Vocabulary = createVocabulary()): HitReader {
	const tally = tallyRows();
	const numberOf = rememberNumbers(words);
	const readField = (article: ReadArticle, field: 'title' | 'text') => {
		let before = '';
		eachArticleTerm(article, field, (form, start) => {
			const weight = placeWeight(field, start);
			if (weight === 0) return;
			const word = numberOf(form, article.language);
			if (word !== null) tally.add(word, weight);
			const isPhrase = lexiconFor(article.language).findPhrase(before, form.key) !== undefined;
			if (isPhrase) tally.add(words.idOf(`${article.language} ${before} ${form.key}`), weight);
			before = form.key;
		});
	};
	return {
		read(article) {
			readField(article, 'title');
			readField(article, 'text');
			tally.endRow();
		},
		table: () => ({rows: tally.rows(), words}),
	};
}

/** The entry a word or phrase of a table stands for; it is in the lexicon, or it would not be in the table. */
export function entryOf(word: string): Entry | undefined {
	const [language = '', first = '', second] = word.split(' ');
	const lexicon = lexiconFor(language);
	return second === undefined ? lexicon.find(first) : lexicon.findPhrase(first, second);
}

/** The number of a form's word, null where the taxonomy has none; looked up once a form: most words of an article were in others before. */
function rememberNumbers(words: Vocabulary): (form: Form, language: string) => number | null {
	const known: (number | null | undefined)[] = [];
	return ({number, key}, language) => {
		const found = known[number];
		if (found !== undefined) return found;
		const word = lexiconFor(language).find(key) === undefined ? null : words.idOf(`${language} ${key}`);
		known[number] = word;
		return word;
	};
}
