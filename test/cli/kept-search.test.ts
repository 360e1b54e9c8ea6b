import {setImmediate as nextTurn} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {createSearch} from '../../source/analyse/search/create-search.js';
import {noteBefore} from '../../source/cli/search/brief-before.js';
import {keptSearch} from '../../source/cli/search/kept-search.js';
import type {PlacedArticle} from '../../source/model/article.js';
import type {Brief} from '../../source/model/brief.js';
import {madeUpPress} from '../bench/made-up-press.mjs';
import {article} from '../helpers/article.js';

/** A briefing that is kept nowhere, as it comes from standard input. */
const briefing = (count: number): Brief => {
	const articles = [...madeUpPress(count)].map(({name, text}) => article(name, text.split('\n', 1)[0] ?? '', text) as PlacedArticle);
	return {topics: [], articles, problems: []};
};

const found = (search: ReturnType<typeof createSearch>, query: string) => search.query(query).map(({id, snippet}) => [id, snippet]);

test('what is kept nowhere is indexed in a thread, and found as if it were indexed here; the screen has its turns meanwhile', async () => {
	const brief = briefing(400);
	let turns = 0;
	let isMade = false;
	const made = keptSearch(brief).finally(() => (isMade = true));
	for (; !isMade; turns++) await nextTurn();
	const [search, here] = [await made, createSearch(brief.articles)];
	const words = brief.articles.slice(0, 5).map(({title}) => title.split(' ', 2).join(' '));
	expect(search).not.toBeNull();
	for (const query of words) expect(search && found(search, query)).toEqual(found(here, query));
	expect(turns).toBeGreaterThan(10);
});

test('after a correction the index is brought up to date by the articles it concerns', async () => {
	const brief = briefing(400);
	await keptSearch(brief);
	const change = (one: PlacedArticle): PlacedArticle => ({...one, text: `${one.text} Quarzsandabbau.`});
	const corrected: Brief = {...brief, articles: brief.articles.map((one, at) => (at === 7 ? change(one) : one))};
	noteBefore(corrected, brief);
	const search = await keptSearch(corrected);
	expect(search?.query('quarzsandabbau').map(({id}) => id)).toEqual([brief.articles[7]?.id]);
	expect((await keptSearch(brief))?.query('quarzsandabbau').map(({id}) => id)).not.toContain(brief.articles[7]?.id);
});

test('few articles are indexed where they are searched', async () => {
	expect(await keptSearch(briefing(20))).toBeNull();
});
