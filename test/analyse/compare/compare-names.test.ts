import {expect, test} from 'vitest';
import {compareNames} from '../../../source/analyse/compare/compare-names.js';
import {article} from '../../helpers/article.js';

test('names are counted on both sides; a surname alone is its bearer', () => {
	const a = article('a', 'A', 'Die Stadt hört auf Petra Holm.', 'Gestern lobte Holm die NATO.');
	const b = article('b', 'B', 'Im Rathaus sprach Petra Holm über OpenAI.');
	expect(compareNames(a, b)).toEqual([
		{name: 'Petra Holm', a: 2, b: 1},
		{name: 'NATO', a: 1, b: 0},
		{name: 'OpenAI', a: 0, b: 1},
	]);
});

test('nouns and amounts are no names', () => {
	const text = article('a', 'A', 'Der Bau der Brücke kostet 12 Millionen Euro und dauert Jahre.');
	expect(compareNames(text, text)).toEqual([]);
});

test('in German a lone word is a name where it acts without an article or owns a noun', () => {
	const text = article(
		'a',
		'A',
		'Gestern hat Nordwind angekündigt, dass die Werft schließt.',
		'Die Frage ist: Setzt Nordwind auf Rabes Pläne?',
	);
	expect(compareNames(text, text).map(({name}) => name)).toEqual(['Nordwind', 'Rabes']);
});
