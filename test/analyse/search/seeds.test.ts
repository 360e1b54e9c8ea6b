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
])('%j finds what a reader means', (query, ids) => {
	expect(ids).toContain(search.query(query)[0]?.id);
});
