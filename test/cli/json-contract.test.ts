import {expect, test} from 'vitest';
import {harbour, harbourAgain, orchard} from '../helpers/made-up-articles.js';
import {runCli} from '../helpers/run-cli.js';

const stdin = [
	{id: 'a', text: harbour, story: 's', published: '2025-06-09'},
	{id: 'b', text: harbourAgain, story: 's', url: 'https://example.org/b'},
	{id: 'c', text: orchard},
]
	.map((record) => `${JSON.stringify(record)}\n`)
	.join('');

const json = async (...argv: string[]) => JSON.parse((await runCli([...argv, '--json'], {stdin})).out);
const keys = (value: object) => Object.keys(value).join(' ');

const listed =
	'id number source title titleFrom kicker standfirst byline agency outlet published publishedFrom publishedEvidence language topic topics story words minutes';

test('articles have the keys of the contract, in its order', async () => {
	expect(keys(await json('read', 'a', '-'))).toBe(`schema ${listed} text blocks captions removed`);
	expect(keys((await json('list', '-')).articles[0])).toBe(`${listed} removed telling`);
	expect(keys((await json('brief', '-')).articles[0])).toBe(`${listed} blocks removed`);
	const [article] = (await json('clean', '-')).articles;
	expect([keys(article), keys(article.blocks[0])]).toEqual([`${listed} text blocks captions removed`, 'kind text line']);
});

test('an article comes from its address if it has one', async () => {
	const {articles} = await json('clean', '-');
	expect(articles.map(({id, source, story}: Record<string, string>) => [id, source, story])).toEqual([
		['a', '-', 's'],
		['b', 'https://example.org/b', 's'],
		['c', '-', null],
	]);
});

test('the other views have the keys of the contract', async () => {
	const brief = await json('brief', '-');
	expect(keys(brief)).toBe('schema topics articles problems figures news');
	expect(keys(brief.topics[0].stories[0])).toBe('id title published articles summary onlyIn');
	expect(keys(brief.topics[0].stories[0].summary[0])).toBe('text cites differs generated');
	expect(keys(brief.topics[0].stories[0].summary[0].cites[0])).toBe('article start end');
	const search = await json('search', 'Terminal', '-');
	expect([keys(search), keys(search.hits[0])]).toEqual(['schema query hits', 'id number title score field snippet matches story']);
	const comparison = await json('compare', 'a', 'b', '-');
	expect([keys(comparison), keys(comparison.passages[0])]).toEqual([
		'schema a b similarity passages figures quotes names',
		'kind a b score repeats',
	]);
	const {comparisons, stories} = await json('compare', '-');
	expect(keys(comparisons[0])).toBe('a b similarity passages figures quotes names');
	expect(keys(stories[0])).toBe('id title articles timeline facts');
	expect([keys(stories[0].timeline[0]), keys(stories[0].facts[0])]).toEqual(['article published first alone', 'text mentions']);
	expect(keys(stories[0].facts[0].mentions[0])).toBe('article how start end text');
	const figures = await json('figures', '-');
	expect(keys(figures)).toBe('schema figures');
	for (const entry of figures.figures) expect(keys(entry)).toBe('value unit kind about mentions conflicts timeline');
});

test('every citation and every passage is where it says', async () => {
	const {articles} = await json('clean', '-');
	const texts = new Map(articles.map(({id, text}: Record<string, string>) => [id, text]));
	const at = (id: string, {start, end}: {start: number; end: number}) => String(texts.get(id)).slice(start, end);
	const brief = await json('brief', '-');
	for (const {stories} of brief.topics)
		for (const {summary} of stories) for (const {text, cites} of summary) expect(at(cites[0].article, cites[0])).toBe(text);
	const {a, b, passages} = await json('compare', 'a', 'b', '-');
	for (const passage of passages) {
		if (passage.a) expect(at(a, passage.a)).toBe(passage.a.text);
		if (passage.b) expect(at(b, passage.b)).toBe(passage.b.text);
	}
	const {figures} = await json('figures', '-');
	for (const {mentions} of figures) for (const mention of mentions) expect(at(mention.article, mention)).toBe(mention.text);
});
