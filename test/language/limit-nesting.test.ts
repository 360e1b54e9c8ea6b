import {expect, test} from 'vitest';
import {cleanArticle} from '../../source/clean/clean-article.js';
import {limitNesting} from '../../source/language/limit-nesting.js';

const words = 'The quay grows, the city said on Monday.';

test('a page of any honest kind stays as it is', () => {
	const page = `<html><body>${`<div><p>${words}<p>${words}<br><ul><li>one<li>two</ul></div>`.repeat(3000)}</body></html>`;
	expect(page.length).toBeGreaterThan(200_000);
	expect(limitNesting(page)).toBe(page);
});

test.each(['<div>', '<b><i>', '<b></i>', '<table><tr><td>'])(
	'a page nested by %s without end is read in time, with all its words',
	(piece) => {
		const start = process.cpuUsage();
		const article = cleanArticle({id: 'deep', html: `${piece.repeat(1_000_000 / piece.length)}<p>${words}</p>`});
		expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
		expect([...article.blocks, ...article.removed].map(({text}) => text).join(' ')).toContain(words);
	},
);

test('in XML every element counts that does not end itself', () => {
	const nested = `${'<p>'.repeat(100_000)}${words}`;
	expect(limitNesting(nested, 'xml').match(/<p>/gu)?.length).toBeLessThan(3000);
	expect(limitNesting(nested, 'xml')).toContain(words);
	const flat = '<link href="1"/>'.repeat(20_000);
	expect(limitNesting(flat, 'xml')).toBe(flat);
});

test.each([
	['a script', '<script>', '</script>'],
	['a style sheet', '<style>', '</style>'],
	['a comment', '<!--', '-->'],
	['a text field', '<textarea>', '</textarea>'],
])('tags within %s are text and nest nothing', (_, start, end) => {
	const page = `<html><body>${start}${'"<div class=a>a<\\/div>"'.repeat(20_000)}${end}<div><p>${words}</p></div></body></html>`;
	expect(limitNesting(page)).toBe(page);
	expect(cleanArticle({id: 'page', html: page}).text).toBe(words);
});

test('what follows a script without end is looked at once', () => {
	const page = `<p>${words}</p>${'<script><div>'.repeat(100_000)}`;
	const start = process.cpuUsage();
	expect(limitNesting(page)).toBe(page);
	expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
});
