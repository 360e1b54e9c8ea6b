import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {compareArticles} from '../../source/analyse/compare/compare-articles.js';
import {createSearch} from '../../source/analyse/search/create-search.js';
import {makeBrief} from '../../source/brief.js';
import type {PlacedArticle} from '../../source/model/article.js';

// What a reader may expect of the customer's five articles once they are a briefing.

const folder = new URL('../../seeds/', import.meta.url);
const records = readdirSync(folder)
	.sort()
	.map((name) => ({id: name.slice(0, 3), text: readFileSync(new URL(name, folder), 'utf8')}));
const brief = makeBrief(records);
const byId = (id: string): PlacedArticle => brief.articles.find((article) => article.id === id) as PlacedArticle;

test('the two tellings of the super PAC, Llama and Oracle story are one story, the others stand alone', () => {
	const stories = brief.topics.flatMap((topic) => topic.stories.map(({articles}) => articles.toSorted()));
	expect(stories.toSorted()).toEqual([['000', '001'], ['002'], ['003'], ['004']]);
});

test('the order the articles come in changes neither stories nor topics', () => {
	const shelves = (of: ReturnType<typeof makeBrief>) =>
		new Map(of.articles.map(({id, topic, story}) => [id, `${topic} ${of.articles.filter((other) => other.story === story).length}`]));
	expect(shelves(makeBrief(records.toReversed()))).toEqual(shelves(brief));
});

test.each(['en', 'de'] as const)('three or more topics, none of them what all five have in common (%s)', (language) => {
	const names = makeBrief(records, {language}).topics.map(({name}) => name);
	expect(new Set(names).size).toBeGreaterThanOrEqual(3);
	for (const name of names)
		expect(name).not.toMatch(/^(?:Meta|AI|KI|Artificial intelligence|Künstliche Intelligenz|News|Other|Sonstiges)$/iu);
});

test('every summary sentence stands verbatim where its first citation says', () => {
	for (const {summary} of brief.topics.flatMap(({stories}) => stories)) {
		expect(summary.length).toBeGreaterThan(0);
		for (const {text, cites} of summary) expect(byId(cites[0].article).text.slice(cites[0].start, cites[0].end)).toBe(text);
	}
});

test('the story told twice has a sentence that both tellings support, and cites both', () => {
	const [story] = brief.topics.flatMap(({stories}) => stories).filter(({articles}) => articles.length === 2);
	expect(story?.summary.some(({cites}) => cites.length === 2)).toBe(true);
});

test('the comparison pairs the passages that say the same and the figures they share', () => {
	const {passages, figures} = compareArticles(byId('000'), byId('001'));
	const paired = (inA: string, inB: string) =>
		passages.some(({kind, a, b}) => (kind === 'same' || kind === 'related') && a?.text.includes(inA) && b?.text.includes(inB));
	expect(paired('Cloud-Deal mit Oracle', 'Gesprächen mit Oracle')).toBe(true);
	expect(paired('639,40 Euro', '639,40 Euro')).toBe(true);
	expect(paired('sowie für die NATO', 'sowie für die NATO')).toBe(true);
	expect(paired('American Technology Excellence Project', 'American Technology Excellence Project')).toBe(true);
	expect(paired('OneGov-Framework', 'OneGov-Framework')).toBe(true);
	expect(figures.filter(({status}) => status === 'differs')).toEqual([]);
	const same = figures.filter(({status}) => status === 'same').map(({a}) => [a?.value, a?.unit]);
	expect(same).toEqual(
		expect.arrayContaining([
			[20e9, 'USD'],
			[639.4, 'EUR'],
			[10, '%'],
		]),
	);
});

test.each([
	['Orakle Deal', ['000', '001']],
	['zukerberg metavers', ['002']],
	['rechenzentrn kredit', ['003']],
	['skale ai bewertng', ['004']],
	['lobying', ['000']],
	['flikenteppich', ['001']],
	['atomanlage strohmverbrauch', ['003']],
	['datenanotation doktortitl', ['004']],
])('a misspelt search finds its article first: %s', (query, wanted) => {
	const search = createSearch(brief.articles);
	expect(wanted).toContain(search.query(query)[0]?.id);
});
