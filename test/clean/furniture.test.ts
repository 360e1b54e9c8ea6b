import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {cleanArticle} from '../../source/clean/clean-article.js';
import type {Article} from '../../source/model/article.js';
import {readFixture} from './labelled-fixture.js';

const names = readdirSync(new URL('../fixtures/clean/', import.meta.url)).filter((name) => name.endsWith('.lines'));
const kinds = new Set(['heading', 'paragraph', 'listItem', 'quote', 'table', 'code']);

/** What became of a line: the kind of its block or the reason of its removal. */
function fateOf(article: Article, text: string): string {
	const bare = text.replace(/^[•*–-] /u, '');
	const block = article.blocks.find((candidate) => candidate.text === bare);
	return block?.kind ?? article.removed.find((removal) => removal.text === text)?.reason ?? 'neither';
}

describe.each(names)('%s', (name) => {
	const fixture = readFixture(name);
	const article = cleanArticle({id: name, text: fixture.text});

	test('each line comes out as what it is', () => {
		const got = fixture.lines.map(({text}) => `${fateOf(article, text)} | ${text}`);
		expect(got).toEqual(fixture.lines.map(({label, text}) => `${label} | ${text}`));
	});

	test('nothing is kept that has no label of a block', () => {
		const kept = fixture.lines.filter(({label}) => kinds.has(label)).length;
		expect(article.blocks).toHaveLength(kept);
	});

	test.each([...fixture.fields])('%s is read from it', (field, value) => {
		expect(String(article[field as keyof Article])).toBe(value);
	});
});
