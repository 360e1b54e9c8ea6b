import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {summarise} from '../../../source/analyse/summary/summarise.js';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const folder = new URL('../../../seeds/', import.meta.url);
const articles = readdirSync(folder)
	.sort()
	.map((name) => cleanArticle({id: name.slice(0, 3), text: readFileSync(new URL(name, folder), 'utf8')}));
const [first, second] = articles;

test.each([1, 2, 3, 5, 8])('every one of %i sentences stands in the article word for word, none is a heading', (length) => {
	for (const article of articles) {
		const headings = article.blocks.filter(({kind}) => kind === 'heading').map(({text}) => text);
		const summary = summarise([article], {sentences: length}).summary;
		expect(summary).toHaveLength(length);
		for (const {text, cites} of summary) {
			expect(article.text.slice(cites[0].start, cites[0].end)).toBe(text);
			expect(headings).not.toContain(text);
		}
	}
});

test('what both tellings of the story say about Oracle cites both', () => {
	if (!first || !second) throw new Error('seeds/ is incomplete');
	const summary = summarise([first, second], {sentences: 5}).summary;
	const deal = summary.find(({text}) => text.includes('20 Milliarden'));
	expect(deal?.cites.map(({article}) => article).toSorted()).toEqual(['000', '001']);
	for (const {article, start, end} of deal?.cites ?? []) {
		expect((article === '000' ? first : second).text.slice(start, end)).toContain('20 Milliarden');
	}
});

test('the one sentence about the financing names the sum, not what rivals do meanwhile', () => {
	const [only] = summarise(articles.slice(3, 4), {sentences: 1}).summary;
	expect(only?.text).toContain('29 Milliarden US-Dollar');
});
