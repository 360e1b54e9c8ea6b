import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';
import type {Article} from '../../../source/model/article.js';
import {readPageFixture} from './labelled-page.js';

const names = readdirSync(new URL('../../fixtures/pages/', import.meta.url));

/** What became of a line: the kind of its block or the reason of its removal. */
function fateOf(article: Article, text: string): string {
	const block = article.blocks.find((candidate) => candidate.text === text);
	return block?.kind ?? article.removed.find((removal) => removal.text === text)?.reason ?? 'neither';
}

describe.each(names)('%s', (name) => {
	const {html, lines, fields} = readPageFixture(name);
	const article = cleanArticle({id: name, html});

	test('each line comes out as what it is', () => {
		const got = lines.map(({text}) => `${fateOf(article, text)} | ${text}`);
		expect(got).toEqual(lines.map(({fate, text}) => `${fate} | ${text}`));
	});

	test.each([...fields])('%s is read from it', (field, value) => {
		expect(String(article[field as keyof Article])).toBe(value);
	});
});
