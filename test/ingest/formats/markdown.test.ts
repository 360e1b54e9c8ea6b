import {expect, test} from 'vitest';
import {readInput, recordsOf} from './read.js';

const only = async (text: string) => recordsOf(await readInput(text))[0];

test('front matter says what is known, and the text becomes markup', async () => {
	const text =
		'---\ntitle: "A new quay: the plan"\ndate: 2025-06-09\nauthor: [Jane Kay, Olaf Boe]\nlang: en\nurl: /n/1\ntags: [quay]\n---\n\n# A new quay\n\nThe **quay** grows.\n\n* one\n';
	expect(await only(text)).toMatchObject({
		title: 'A new quay: the plan',
		published: '2025-06-09',
		byline: 'Jane Kay, Olaf Boe',
		language: 'en',
		html: expect.stringMatching(/<h1>A new quay<\/h1>[\s\S]*<strong>quay<\/strong>[\s\S]*<li>one<\/li>/u),
	});
	expect(await only(text)).not.toHaveProperty('url');
});

test('is told without a name by a headline over all else, or by headings and links together', async () => {
	expect(await only('# Quay\n\n*12 November 2025* by **Jane Kay**\n\nIt grows.')).toHaveProperty('html');
	expect(await only('Harbour news\n\n# Quay\n\nIt grows.')).toHaveProperty('text');
	expect(await only('# Quay\n\nIt [grows](https://harbour.example).')).toHaveProperty('html');
	expect(await only('# 1 on the list\n\nIt grows.')).toHaveProperty('text');
	expect(await only('It grows [see](https://harbour.example).')).toHaveProperty('text');
});

test('front matter that is no YAML is text, and nothing of it is lost', async () => {
	const record = await only('---\ntitle: [open\nb: c\n---\nThe quay grows.\n');
	expect(record).not.toHaveProperty('title');
	expect(record?.html).toMatch(/title: \[open[\s\S]*The quay grows\./u);
});

test('nesting beyond all sense is text, in time', async () => {
	expect(await only(`---\ntitle: A\n---\n${'> '.repeat(20_000)}The quay grows.`)).toMatchObject({title: 'A'});
});

test('a line without end is text, for the parser would not come back from it', async () => {
	const endless = 'The quay *grows* and [grows](. '.repeat(2000);
	const record = await only(`---\ntitle: Quay\n---\n# Quay\n\n${endless}\n`);
	expect(record).toMatchObject({title: 'Quay', text: expect.stringContaining('grows')});
});
