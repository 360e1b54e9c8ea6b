import {expect, test} from 'vitest';

// The library that ships: dist/index.js, as a user imports it.
const library = new URL('../../dist/index.js', import.meta.url).href;

test('the library exports what the contract names and nothing else', async () => {
	expect(Object.keys(await import(library)).sort()).toEqual(['cleanArticle', 'compareArticles', 'createSearch', 'makeBrief']);
});

test('records go in, a briefing, a comparison and hits come out', async () => {
	const {cleanArticle, compareArticles, createSearch, makeBrief} = await import(library);
	const records = [
		{
			id: 'a',
			title: 'Stadtrat stimmt für neue Brücke',
			text: 'Der Stadtrat hat am Montag für den Bau der neuen Brücke gestimmt. Sie kostet 14 Millionen Euro.',
		},
		{
			id: 'b',
			title: 'Neue Brücke beschlossen',
			text: 'Mit großer Mehrheit beschloss der Stadtrat am Montag die neue Brücke. Der Bau kostet 14 Millionen Euro.',
		},
		{id: 'c', title: 'Ernte fällt gut aus', text: 'Die Bauern am See erwarten in diesem Herbst 8.000 Tonnen Äpfel. Das Wetter war mild.'},
	];
	const brief = makeBrief(records);
	expect(brief.articles.map(({id}: {id: string}) => id).sort()).toEqual(['a', 'b', 'c']);
	const [a, b] = records.map((record) => cleanArticle(record));
	expect(compareArticles(a, b).figures).toContainEqual(expect.objectContaining({status: 'same', kind: 'money'}));
	const search = await createSearch(records, {clean: false});
	expect(
		search
			.query('brucke stadtrad', {limit: 2})
			.map(({id}: {id: string}) => id)
			.sort(),
	).toEqual(['a', 'b']);
});
