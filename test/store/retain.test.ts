import {expect, test} from 'vitest';
import {retain} from '../../source/store/shelf/retain.js';

const kept = (id: string, published: string | null, fetched: string) => ({id, published, fetched, text: 'x'});
const articles = [
	kept('new', '2025-06-08', '2025-06-08'),
	kept('undated', null, '2025-06-01'),
	kept('old news', '2014-01-01', '2025-06-08'),
	kept('old', '2025-01-01', '2025-01-01'),
];
const ids = (days: number | null, most: number | null, ...starred: string[]) =>
	retain(articles, {days, articles: most}, new Set(starred), '2025-06-09').map(({id}) => id);

test('all stays where nothing is said', () => {
	expect(ids(null, null)).toEqual(['new', 'undated', 'old news', 'old']);
});

test('age counts from the later of publication and fetching, number from the newest', () => {
	expect(ids(30, null)).toEqual(['new', 'undated', 'old news']);
	expect(ids(null, 2)).toEqual(['new', 'undated']);
});

test('what is starred stays, and takes nobody’s place', () => {
	expect(ids(3, 1, 'old')).toEqual(['new', 'old']);
});
