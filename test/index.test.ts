import {expect, test} from 'vitest';
import * as library from '../source/index.js';
import {harbour, harbourAgain, orchard} from './helpers/made-up-articles.js';

test('exports what the contract names and nothing else', () => {
	expect(Object.keys(library).sort()).toEqual(['cleanArticle', 'compareArticles', 'createSearch', 'makeBrief']);
});

test('searches records as they are when told not to clean them', async () => {
	const records = [
		{id: 'a', title: 'Hafen', topic: 'Wirtschaft', outlet: 'Hafenkurier', text: harbour, language: 'de'},
		{id: 'b', title: 'Obst', topic: 'Land', outlet: 'Seebote', text: orchard, language: 'de'},
	];
	const search = await library.createSearch(records, {clean: false});
	expect(search.query('Apfelbauern', {limit: 5})[0]).toMatchObject({id: 'b', title: 'Obst', number: 2});
	expect(search.query('Wirtschaft')[0]?.id).toBe('a');
	expect(search.query('Hafenkurier')[0]?.id).toBe('a');
});

test('briefs records as well as articles, and quotes their words exactly', () => {
	const records = [
		{id: 'a', text: harbour, story: 's'},
		{id: 'b', text: harbourAgain, story: 's'},
		{id: 'c', text: orchard},
	];
	const brief = library.makeBrief(records, {sentences: 2});
	expect(brief).toEqual(
		library.makeBrief(
			records.map((record, index) => library.cleanArticle(record, {number: index + 1})),
			{sentences: 2},
		),
	);
	const texts = new Map(brief.articles.map(({id, text}) => [id, text]));
	const sentences = brief.topics.flatMap(({stories}) => stories.flatMap(({summary}) => summary));
	expect(sentences.length).toBeGreaterThan(0);
	for (const {text, cites} of sentences) expect(texts.get(cites[0].article)?.slice(cites[0].start, cites[0].end)).toBe(text);
});
