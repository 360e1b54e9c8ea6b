import type {Article} from '../../model/article.js';
import {eachTerm, type VisitTerm} from './each-term.js';
import type {Form} from './read-form.js';

export type ReadArticle = Pick<Article, 'title' | 'text' | 'language'>;

/** Characters of a text that are read: what a story is about stands in its first thousand words. */
const readLimit = 8000;

/** The terms of a field in order, as parallel lists: an object for each would fill the memory. */
interface TermList {
	readonly forms: readonly Form[];
	readonly starts: Uint16Array;
	readonly areNames: Uint8Array;
}

/** What is read of an article for stories and for topics is read at once; an article does not change, so its terms are found once. */
let remembered = new WeakMap<ReadArticle, Record<'title' | 'text', TermList>>();

/** Articles remembered at most, at 5 KB each; then all are forgotten, so that memory does not grow with the collection. */
const rememberedArticles = 64;
let count = 0;

/** Visits the terms of an article's headline or of the first 8,000 characters of its text, as `eachTerm`. */
export function eachArticleTerm(article: ReadArticle, field: 'title' | 'text', visit: VisitTerm): void {
	const {forms, starts, areNames} = listsOf(article)[field];
	for (let at = 0; at < forms.length; at++) visit(forms[at] as Form, starts[at] as number, areNames[at] === 1);
}

function listsOf(article: ReadArticle): Record<'title' | 'text', TermList> {
	const known = remembered.get(article);
	if (known) return known;
	const lists = {title: list(article.title, article.language), text: list(article.text, article.language)};
	if (++count > rememberedArticles) [remembered, count] = [new WeakMap(), 1];
	remembered.set(article, lists);
	return lists;
}

function list(text: string, language: string): TermList {
	let size = 0;
	eachTerm(text.slice(0, readLimit), language, (form, start, isName) => {
		open.forms[size] = form;
		open.starts[size] = start;
		open.areNames[size++] = Number(isName);
	});
	return {forms: open.forms.slice(0, size), starts: open.starts.slice(0, size), areNames: open.areNames.slice(0, size)};
}

/** A list while it grows, one for all: a text has fewer terms than characters. */
const open = {forms: [] as Form[], starts: new Uint16Array(readLimit), areNames: new Uint8Array(readLimit)};
