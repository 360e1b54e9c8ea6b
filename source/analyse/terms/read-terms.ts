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
	/** Headline and first sentences. */
	readonly opening: Counts;
	/** Words written with a capital within a sentence: names, in German nouns as well. */
	readonly names: Counts;
	/** The same of the lead only. */
	readonly leadNames: Counts;
	/** Numbers as written, without thousands separators. */
	readonly numbers: Counts;
	/** The first terms of the text in order. */
	readonly sequence: number[];
}

/** Characters that count as lead: headline, standfirst and the first two or three paragraphs of a report. */
const leadLimit = 1000;

/** Characters of the text that count as its opening: the first two or three sentences. */
const openingLimit = 300;

/** Terms kept in order: enough to see what two articles word alike. */
const sequenceLimit = 300;

/** Counts the terms of one article; new terms get their number in `vocabulary`. */
export function readTerms(article: ReadArticle, vocabulary: Vocabulary): ArticleTerms {
	const terms = noTerms();
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

function noTerms(): ArticleTerms {
	const counts = {words: new Map(), lead: new Map(), headline: new Map(), opening: new Map()};
	return {...counts, names: new Map(), leadNames: new Map(), numbers: new Map(), sequence: []};
}

function countHeadline({words, lead, headline, opening}: ArticleTerms, id: number): void {
	count(words, id);
	count(opening, id);
	count(headline, id);
	count(lead, id, 2);
}

function countWord({words, lead, opening, names, leadNames}: ArticleTerms, id: number, start: number, isName: boolean): void {
	count(words, id);
	if (start < leadLimit) count(lead, id);
	if (start < openingLimit) count(opening, id);
	if (isName) count(names, id);
	if (isName && start < leadLimit) count(leadNames, id);
}
