import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createSearch} from '../../../source/analyse/search/create-search.js';
import {articleId, storyId} from '../../../source/model/ids.js';
import type {Mark} from '../../../source/model/marks.js';
import type {Searchable} from '../../../source/model/search.js';
import {article} from '../../helpers/article.js';

const about = (id: string, changes: Partial<Searchable>): Searchable => ({
	...article(id, `Hafen ${id}`, 'Der Hafen wird ausgebaut.'),
	...changes,
});
const articles = [
	about('a', {topic: 'Verkehr & Logistik', outlet: 'Küsten Kurier', published: '2025-06-09T16:13', story: storyId('s1')}),
	about('b', {topic: 'Wirtschaft', outlet: 'Küstenkurier', published: '2025-07-01', story: storyId('s1')}),
	about('c', {topic: null, outlet: 'Übersee-Blatt', published: null, story: storyId('s2'), text: 'Der Hafen date 2025 bleibt.'}),
];
const search = createSearch(articles);
const marks = new Map<Searchable['id'], Mark>([[articleId('a'), {read: true, starred: true, position: 0}]]);
const found = (query: string) =>
	search
		.query(query, {today: '2025-07-02', marks})
		.map(({id}) => id)
		.toSorted();

test.each([
	['hafen topic:verkehr', ['a']],
	['hafen thema:LOGISTIK', ['a']],
	['hafen topic:"verkehr logistik"', ['a']],
	['hafen !topic:wirtschaft', ['a', 'c']],
	['hafen outlet:küstenkurier', ['a', 'b']],
	['hafen quelle:ubersee', ['c']],
	['hafen date:2025-06-09', ['a']],
	['hafen date:2025-06', ['a']],
	['hafen datum:9.6.2025', ['a']],
	['hafen date:2025', ['a', 'b']],
	['hafen date:2025-06..2025-07', ['a', 'b']],
	['hafen date:2025-06-10..', ['b']],
	['hafen date:..2025-06', ['a']],
	['hafen date:yesterday', ['b']],
	['hafen date:heute', []],
	['hafen is:unread', ['b', 'c']],
	['hafen is:starred', ['a']],
	['hafen ist:gelesen', ['a']],
	['hafen story:s1', ['a', 'b']],
	['is:unread', ['b', 'c']],
	['!topic:verkehr date:2025', ['b']],
])('%j finds what passes its filters', (query, ids) => {
	expect(found(query)).toEqual(ids);
});

test.each([
	['date:2025', ['a', 'b']],
	['date:2025-13 hafen', ['c']],
	['is:blue hafen', ['a', 'b', 'c']],
	['topic: hafen', ['a', 'b', 'c']],
	['constructor:x hafen', ['a', 'b', 'c']],
	['date:.. hafen', ['a', 'b', 'c']],
])('%j, where it is no filter, is searched for by its words', (query, ids) => {
	expect(found(query)).toEqual(ids);
});

test('no query throws or finds an article a filter bars', () => {
	const piece = fc.constantFrom(
		'hafen',
		'topic:',
		'topic:verkehr',
		'!is:read',
		'"',
		'|',
		"'",
		'!',
		'date:2025',
		'date:..',
		':',
		'story:s1',
		'^',
		'$',
		' ',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
			const hits = search.query(`topic:verkehr ${pieces.join(' ')}`, {marks});
			expect(hits.every(({id}) => id === 'a')).toBe(true);
		}),
	);
});

test('a story gives one hit that names its other tellings, where hits are asked for story by story', () => {
	const hits = search.query('hafen', {perStory: true});
	expect(hits.map(({story}) => story).toSorted()).toEqual(['s1', 's2']);
	expect(hits.find(({story}) => story === 's1')?.also).toHaveLength(1);
	expect(search.query('hafen')).toHaveLength(3);
});

test('a hit explains its rank by words, fields and factors that make its score', () => {
	const [hit] = search.query('hafen ausgebaut verkehr', {explain: true});
	const reasons = hit?.reasons;
	expect(reasons?.words.map(({found, how}) => [found, how])).toEqual([
		['hafen', 'same'],
		['ausgebaut', 'same'],
		['verkehr', 'same'],
	]);
	expect(reasons?.words[0]?.where).toEqual(['title', 'text']);
	expect(reasons?.words[2]?.where).toEqual(['label']);
	const sum = (reasons?.words ?? []).reduce((total, {score}) => total + score, 0);
	expect(sum * (reasons?.coverage ?? 0) * (reasons?.closeness ?? 0)).toBeCloseTo(hit?.score ?? 0, 4);
});
