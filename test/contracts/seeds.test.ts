import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {cleanArticle} from '../../source/clean/clean-article.js';
import type {Article, RemovalReason} from '../../source/model/article.js';

// The customer's five articles, line by line, as a person reads them: what is article, what is not, and why not.

const folder = new URL('../../seeds/', import.meta.url);
const names = readdirSync(folder).sort();
const clean = (start: string): Article => {
	const name = names.find((candidate) => candidate.startsWith(start)) as string;
	return cleanArticle({id: name.replace(/\.txt$/u, ''), text: readFileSync(new URL(name, folder), 'utf8')});
};
const kinds = (article: Article, kind: string): number[] => article.blocks.filter((block) => block.kind === kind).map(({line}) => line);
const reasons = (article: Article): Record<number, RemovalReason[]> => {
	const byLine: Record<number, RemovalReason[]> = {};
	for (const {line, reason} of article.removed) byLine[line] = [...(byLine[line] ?? []), reason];
	return byLine;
};

test('seeds/ holds the five articles and nothing else', () => {
	expect(names).toHaveLength(5);
});

test('000: the stamp fused with a foreign teaser goes, the whole report stays', () => {
	const article = clean('000');
	expect(kinds(article, 'paragraph')).toEqual([2, 5, 7, 11, 13, 17, 19, 21]);
	expect(kinds(article, 'heading')).toEqual([3, 9, 15]);
	expect(Object.keys(reasons(article))).toEqual(['1', '23']);
	expect(article.removed.find(({text}) => text.includes('Colorado'))?.reason).toBe('teaser');
	expect(reasons(article)[23]).toEqual(['metadata']);
	expect(article).toMatchObject({titleFrom: 'derived', byline: 'Bn-Redaktion/aw', published: '2025-09-24', publishedFrom: 'inferred'});
	expect(article.publishedEvidence).toContain('2025-09-24');
	expect(article.text).toContain(article.title);
	expect(article.title.length).toBeLessThanOrEqual(90);
});

test('001: a stock-letter advertisement that reads like prose goes, unblanked paragraphs and headings are told apart', () => {
	const article = clean('001');
	expect(kinds(article, 'paragraph')).toEqual([1, 3, 4, 6, 7, 9, 10, 12, 13]);
	expect(kinds(article, 'heading')).toEqual([2, 5, 8, 11]);
	expect(reasons(article)).toEqual({14: ['advertisement'], 15: ['advertisement'], 16: ['advertisement']});
	expect(article).toMatchObject({titleFrom: 'derived', published: null, publishedFrom: null, byline: null});
	expect(article.text).toContain(article.title);
});

test('002: section name, alternative text and the call to comment go, lists and headings stay', () => {
	const article = clean('002');
	expect(kinds(article, 'heading')).toEqual([9, 17, 25, 33, 41, 49, 57]);
	expect(kinds(article, 'listItem')).toEqual([45, 46, 47, 53, 54, 55]);
	expect(kinds(article, 'paragraph')).toEqual([7, 11, 13, 15, 19, 21, 23, 27, 29, 31, 35, 37, 39, 43, 51, 59, 61]);
	expect(reasons(article)).toMatchObject({1: ['metadata'], 3: ['metadata'], 5: ['caption'], 63: ['comments']});
	expect(new Set(reasons(article)[61])).toEqual(new Set(['comments']));
	expect(article.blocks.at(-1)?.text).toMatch(/^Die KI-Revolution ist längst Realität .* wie sie gestaltet wird\.$/u);
	expect(article).toMatchObject({
		title: 'Metas KI-Zukunft: Mark Zuckerberg verkündet Milliarden-Investition',
		titleFrom: 'given',
		kicker: 'Künstliche Intelligenz',
		published: null,
	});
});

test('003: an article without any furniture stays as it is', () => {
	const article = clean('003');
	expect(kinds(article, 'paragraph')).toEqual([1, 2, 3, 4, 5, 6, 7]);
	expect(article.removed).toEqual([]);
	expect(article).toMatchObject({titleFrom: 'derived', published: null, byline: null});
	expect(article.text).toContain(article.title);
});

test('004: everything around the report goes with its reason, headline, date and comment prompt of one line are parted', () => {
	const article = clean('004');
	expect(kinds(article, 'paragraph')).toEqual([13, 17, 21, 25, 29, 33, 37, 41, 45]);
	expect(kinds(article, 'heading')).toEqual([15, 19, 23, 27, 31, 35, 39, 43]);
	const found = reasons(article);
	expect(found).toMatchObject({1: ['advertisement'], 2: ['advertisement'], 3: ['metadata'], 7: ['caption'], 8: ['caption']});
	expect(found).toMatchObject({9: ['quoteTable'], 10: ['quoteTable'], 11: ['quoteTable'], 47: ['metadata'], 48: ['comments']});
	expect(found).toMatchObject({
		49: ['advertisement'],
		51: ['advertisement'],
		53: ['advertisement'],
		59: ['teaser'],
		73: ['comments'],
		75: ['disclaimer'],
	});
	expect(found[5]?.toSorted()).toEqual(['comments', 'metadata', 'metadata']);
	for (const line of [55, 56, 57]) expect(found[line]).toEqual(['quoteTable']);
	for (const line of [61, 63, 65, 67, 69, 71]) expect(found[line]).toEqual(['teaser']);
	expect(article).toMatchObject({
		title: 'Was steckt hinter dem Mega-Deal?',
		titleFrom: 'given',
		kicker: 'KI-Revolution bei Meta',
		byline: 'Bn-Redaktion/ts',
		outlet: 'BörsenNEWS.de',
		published: '2025-06-09T16:13',
		publishedFrom: 'given',
	});
	expect(article.standfirst).toMatch(/^Meta plant Mega-Investment in Scale AI/u);
});
