import {type Counts, count} from './counts.js';
import {eachArticleTerm, type ReadArticle} from './each-article-term.js';
import type {Vocabulary} from './vocabulary.js';

/** What an article is about, as counted terms, field by field. */
export interface ArticleTerms {
	/** Stems of headline and text, without stop words and numbers. */
	readonly words: Counts;
	/** The same of headline (twice) and lead only. */
	readonly lead: Counts;
	readonly headline: Counts;
	/** Words written with a capital within a sentence: names, in German nouns as well. */
	readonly names: Counts;
	/** Numbers as written, without thousands separators. */
	readonly numbers: Counts;
	/** The first terms of the text in order. */
	readonly sequence: number[];
}

/** Characters that count as lead: headline, standfirst and the first two or three paragraphs of a report. */
const leadLimit = 1000;

/** Terms kept in order: enough to see what two articles word alike. */
const sequenceLimit = 300;

/** Counts the terms of one article; new terms get their number in `vocabulary`. */
export function readTerms(article: ReadArticle, vocabulary: Vocabulary): ArticleTerms {
	const terms: ArticleTerms = {words: new Map(), lead: new Map(), headline: new Map(), names: new Map(), numbers: new Map(), sequence: []};
	eachArticleTerm(article, 'title', ({kind, key}) => {
		const id = vocabulary.idOf(key);
		if (kind === 'number') count(terms.numbers, id);
		else countHeadline(terms, id);
	});
	eachArticleTerm(article, 'text', ({kind, key}, start, isName) => {
		const id = vocabulary.idOf(key);
		if (terms.sequence.length < sequenceLimit) terms.sequence.push(id);
		if (kind === 'number') count(terms.numbers, id);
		else countWord(terms, id, start, isName);
	});
	return terms;
}

function countHeadline({words, lead, headline}: ArticleTerms, id: number): void {
	count(words, id);
	count(headline, id);
	count(lead, id, 2);
}

function countWord({words, lead, names}: ArticleTerms, id: number, start: number, isName: boolean): void {
	count(words, id);
	if (start < leadLimit) count(lead, id);
	if (isName) count(names, id);
}
