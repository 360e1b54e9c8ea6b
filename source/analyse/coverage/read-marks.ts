import {fold} from '../../language/fold.js';
import {eachArticleTerm, type ReadArticle} from '../terms/each-article-term.js';
import type {Form} from '../terms/read-form.js';
import {type RowReader, tallyRows} from '../terms/tally-rows.js';
import type {TermRows} from '../terms/term-rows.js';
import type {Vocabulary} from '../terms/vocabulary.js';

/** Characters of the text that are read: who and what an article is about stands in its first paragraphs. */
const readLimit = 3000;

/**
 * Counts what articles of two languages can share: names and numbers as they are written, but for umlauts and the s of a
 * genitive. A year is everywhere and no mark. In German all nouns are written like names; hardly any is an English one.
 */
export function markReader(vocabulary: Vocabulary): RowReader<ReadArticle> {
	const tally = tallyRows();
	const read = (article: ReadArticle) => {
		eachArticleTerm(article, 'text', (form, start, isName) => {
			if (start >= readLimit) return;
			const mark = isName || form.kind === 'number' ? markOf(form) : null;
			if (mark !== null) tally.add(vocabulary.idOf(mark));
		});
		tally.endRow();
	};
	return {read, rows: tally.rows};
}

/** No rows but empty ones, for a collection in one language. */
export function noMarks(articles: number): TermRows {
	return {starts: new Uint32Array(articles + 1), terms: new Uint32Array(0), counts: new Uint16Array(0)};
}

function markOf({kind, word, key}: Form): string | null {
	if (kind === 'number') return year.test(key) ? null : key;
	const name = fold(word);
	return name.length > shortName && name.endsWith('s') ? name.slice(0, -1) : name;
}

const year = /^(?:19|20)\d\d$/u;

/** Letters of a name that loses no s. */
const shortName = 4;
