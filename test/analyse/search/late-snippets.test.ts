import {expect, test} from 'vitest';
import {createSearch} from '../../../source/analyse/search/create-search.js';
import {article} from '../../helpers/article.js';

const search = createSearch([
	article('kai', 'Neuer Kai', 'Der Kai im Hafen ist fertig.', 'Die Fähre nach Bergvik legt dort ab.'),
	article('fest', 'Fest am Fluss', 'Am Fluss wird getanzt.', 'Der Cloud-Deal war kein Thema, die Fähre auch nicht.'),
]);
const marked = ({snippet, matches}: {snippet: string; matches: readonly (readonly [number, number])[]}) =>
	matches.map(([start, end]) => snippet.slice(start, end));

test('a hit looked at after another query still shows what its own query found', () => {
	const [hit] = search.query('bergvik fähre');
	search.query('clouddeal');
	search.query('getanzt');
	expect(hit && marked(hit)).toEqual(['Fähre', 'Bergvik']);
	expect(hit?.at).toBe('Der Kai im Hafen ist fertig.\n\nDie '.length);
});

test('a hit as JSON has its snippet', () => {
	const [hit] = JSON.parse(JSON.stringify(search.query('getanzt')));
	expect(hit.snippet).toContain('getanzt');
	expect(hit).toMatchObject({id: 'fest', field: 'text', matches: [[14, 21]]});
});

test('a word begun with a letter or two does not turn the others round', () => {
	expect(search.query('hafen x').map(({id}) => id)).toEqual(['kai']);
});

test.each([
	["'a", ['kai', 'fest']],
	["'erg", ['kai']],
	["'rgv", ['kai']],
	['vik$', ['kai']],
	['k$', ['kai']],
	['ss$', ['fest']],
	["fähre !'vik", ['fest']],
	['fähre !vik$', ['fest']],
	['fähre !"im hafen"', ['fest']],
])('%j finds just what has it', (query, ids) => {
	expect(
		search
			.query(query)
			.map(({id}) => id)
			.sort(),
	).toEqual(ids.toSorted());
});
