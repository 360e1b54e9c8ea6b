import {expect, test} from 'vitest';
import {asGiven} from '../../source/as-given.js';
import {cleanInTime} from '../../source/cli/clean-in-time.js';
import {codeOf} from '../../source/cli/code-of.js';
import {problemOf} from '../../source/cli/problem-of.js';
import type {Article} from '../../source/model/article.js';
import type {ArticleRecord} from '../../source/model/record.js';

/** A cleaner that never comes to an end over one article. */
function hangsOver(id: string): (record: ArticleRecord) => Article {
	return (record) => {
		while (record.id === id);
		return {...asGiven(record), title: 'cleaned'};
	};
}

const records = ['a', 'b', 'c'].map((id) => ({id, text: `The words of ${id}.`}));

test('an article the cleaner hangs over is there as it came, and the others are cleaned', () => {
	const cleaned = cleanInTime(records, hangsOver('b'), 200);
	expect(cleaned.map(({article}) => [article.id, article.title])).toEqual([
		['a', 'cleaned'],
		['b', 'The words of b.'],
		['c', 'cleaned'],
	]);
	expect(cleaned.map(({failure}) => failure?.kind ?? null)).toEqual([null, 'tooSlow', null]);
	expect(cleaned[1]?.article.text).toBe('The words of b.');
});

test('it is told of in one line, and the exit code says so', () => {
	const problem = problemOf({source: 'b.txt', kind: 'tooSlow', detail: 'cleaning'}, 'en');
	expect(problem.message).toContain('as it came');
	expect(codeOf(problem)).toBe(3);
});

test('an article that breaks the cleaner is there as it came, and said to be', () => {
	const cleaned = cleanInTime(
		records,
		(record) => {
			if (record.id === 'b') throw new RangeError('Maximum call stack size exceeded');
			return {...asGiven(record), title: 'cleaned'};
		},
		5000,
	);
	expect(cleaned.map(({article}) => article.title)).toEqual(['cleaned', 'The words of b.', 'cleaned']);
	expect(problemOf({source: 'b.txt', kind: 'damaged', detail: cleaned[1]?.failure?.detail ?? null}, 'en').message).toContain('as it came');
});
