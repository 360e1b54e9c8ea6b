import {expect, test} from 'vitest';
import {asGiven} from '../../source/as-given.js';
import type {Article} from '../../source/model/article.js';
import type {ArticleId} from '../../source/model/ids.js';
import {storyId} from '../../source/model/ids.js';
import {filterShelves} from '../../source/shelves/filter-shelves.js';
import {shelveStories} from '../../source/shelves/shelve-stories.js';

const article = (id: string, published: string | null = null): Article => asGiven({id, text: `Text ${id}.`, published});
const story = (...articles: Article[]) => ({
	id: storyId(`s-${articles[0]?.id}`),
	articles: articles.map(({id}) => id) as [ArticleId],
	evidence: [],
});
const topics = (names: Readonly<Record<string, string>>) =>
	new Map(Object.entries(names).map(([id, name]) => [id as ArticleId, [{name, score: 1}]]));
const everything = {topic: null, since: null, until: null, limit: null};

const [a, b, c, d, e] = [article('a', '2025-01-01'), article('b', '2025-03-01'), article('c', '2025-02-01'), article('d'), article('e')];
const shelves = shelveStories(
	[a, b, c, d, e],
	[story(a), story(b), story(c), story(d, e)],
	topics({a: 'Häfen', b: 'Häfen', c: 'Obst', d: 'Häfen', e: 'Wetter'}),
);
const listed = (given: typeof shelves) =>
	given.map(({name, stories}) => [name, stories.map(({tellings}) => tellings.map(({id, number}) => `${id}${number}`).join('='))]);

test('puts most coverage first, then the newest, and numbers in that order', () => {
	expect(listed(shelves)).toEqual([
		['Häfen', ['d1=e2', 'b3', 'a4']],
		['Obst', ['c5']],
	]);
});

test('puts all tellings of a story on the shelf of the first', () => {
	expect(shelves[0]?.stories[0]?.tellings.map(({topic}) => topic)).toEqual(['Häfen', 'Häfen']);
});

test('prefers the topic an article came with', () => {
	const given = {...a, topic: 'Eigenes'};
	expect(listed(shelveStories([given], [story(given)], topics({a: 'Häfen'})))).toEqual([['Eigenes', ['a1']]]);
});

test('filters without renumbering and drops what is empty', () => {
	expect(listed(filterShelves(shelves, {...everything, topic: 'hafen'}))).toEqual([['Häfen', ['d1=e2', 'b3', 'a4']]]);
	expect(listed(filterShelves(shelves, {...everything, since: '2025-02'}))).toEqual([
		['Häfen', ['b3']],
		['Obst', ['c5']],
	]);
	expect(listed(filterShelves(shelves, {...everything, limit: 1}))).toEqual([['Häfen', ['d1']]]);
	expect(filterShelves(shelves, {...everything, until: '1999'})).toEqual([]);
});
