import type {Article} from '../../model/article.js';
import {type Counts, count} from './counts.js';
import {eachTerm, type Term} from './each-term.js';
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

/** Characters of an article that are read: what a story is about stands in its first thousand words. */
const readLimit = 8000;

/** Characters that count as lead: headline, standfirst and the first two or three paragraphs of a report. */
const leadLimit = 1000;

/** Terms kept in order: enough to see what two articles word alike. */
const sequenceLimit = 300;

/** Counts the terms of one article; new terms get their number in `vocabulary`. */
export function readTerms(article: Pick<Article, 'title' | 'text' | 'language'>, vocabulary: Vocabulary): ArticleTerms {
	const terms: ArticleTerms = {words: new Map(), lead: new Map(), headline: new Map(), names: new Map(), numbers: new Map(), sequence: []};
	for (const term of eachTerm(article.title, article.language)) {
		countTerm(terms, term, vocabulary.idOf(term.key), true);
	}
	for (const term of eachTerm(article.text.slice(0, readLimit), article.language)) {
		const id = vocabulary.idOf(term.key);
		countTerm(terms, term, id, false);
		if (terms.sequence.length < sequenceLimit) terms.sequence.push(id);
	}
	return terms;
}

function countTerm(terms: ArticleTerms, {kind, start}: Term, id: number, inHeadline: boolean): void {
	if (kind === 'number') {
		count(terms.numbers, id);
		return;
	}
	count(terms.words, id);
	if (inHeadline) count(terms.headline, id);
	if (inHeadline || start < leadLimit) count(terms.lead, id, inHeadline ? 2 : 1);
	if (kind === 'name' && !inHeadline) count(terms.names, id);
}
