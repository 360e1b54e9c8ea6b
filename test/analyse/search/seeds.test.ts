import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {createSearch} from '../../../source/analyse/search/create-search.js';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const folder = new URL('../../../seeds/', import.meta.url);
const names = readdirSync(folder).sort();
const search = createSearch(names.map((name) => cleanArticle({id: name.slice(0, 3), text: readFileSync(new URL(name, folder), 'utf8')})));

test.each([
	['Orakle Deal', ['000', '001']],
	['zukerberg taschen', ['003']],
	['rechenzentrn eigenkapital', ['003']],
	['bewertng scale', ['004']],
	['superintelligens', ['002']],
	['nvidea chips', ['002']],
	['regirung lama', ['000', '001']],
	['datenanotation', ['004']],
	['finanzirungsrunde 29 miliarden', ['003']],
	['flikenteppich', ['001']],
	['orakel', ['000', '001']],
	['scaleai', ['004']],
	['superpac', ['000', '001']],
	['billionnen', ['002', '003']],
	['rechensentrum', ['002', '003']],
	['sukerberg', ['002', '003']],
])('%j finds what a reader means', (query, ids) => {
	expect(ids).toContain(search.query(query)[0]?.id);
});

test('an article that has the nearest word goes first, and only that word is marked there', () => {
	const [hit] = search.query('billionnen');
	expect(hit?.matches.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['Billionen']);
});

test('a word the collection has marks no neighbour in spelling', () => {
	const marked = search.query('Orakle Deal').flatMap(({snippet, matches}) => matches.map(([start, end]) => snippet.slice(start, end)));
	expect(marked).toContain('Oracle');
	expect(marked).not.toContain('Realität');
});
