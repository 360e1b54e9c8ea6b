import {expect, test} from 'vitest';
import {createSearch} from '../../../source/analyse/search/create-search.js';
import {article} from '../../helpers/article.js';

const search = createSearch([
	article(
		'bahn',
		'Nordbahn kauft Züge',
		'Die Nordbahn bestellt vierzig Züge.',
		'Die Übernahme der Südbahn ist vom Tisch, sagte Vorständin Petra Hallmann.',
	),
	article(
		'strom',
		'Streit um das Atomkraftwerk',
		'Das Land streitet über den Rückbau.',
		'Ein Cloud-Deal mit dem Versorger soll die Straße zum Rechenzentrum öffnen.',
	),
	article(
		'wahl',
		'Präsident tritt zurück',
		'Der Präsident der Inselrepublik tritt nach der Wahl zurück.',
		'Die Bewertung der Lage ist offen.',
	),
]);
const found = (query: string): string[] => search.query(query).map(({id}) => id);

test.each([
	['uebernahme', 'bahn'],
	['ubernahme', 'bahn'],
	['ÜBERNAHME', 'bahn'],
	['strasse', 'strom'],
	['praesident', 'wahl'],
	['kraftwerk', 'strom'],
	['krafwerk', 'strom'],
	['clouddeal', 'strom'],
	['clouddea', 'strom'],
	['einclouddeal', 'strom'],
	['rechenzentrn', 'strom'],
	['Rechenzentren', 'strom'],
	['präsidenten', 'wahl'],
	['räpsident', 'wahl'],
	['bewertng', 'wahl'],
	['hallmnan', 'bahn'],
	['inselrep', 'wahl'],
	['zurück wahl', 'wahl'],
	['wahl zurück', 'wahl'],
])('finds by %j', (query, id) => {
	expect(found(query)[0]).toBe(id);
});

test('finds nothing for what no word resembles', () => {
	expect(found('xyzzyqwrt')).toEqual([]);
	expect(found('')).toEqual([]);
	expect(found('   ')).toEqual([]);
});

test('an unknown word leaves the hits of the others', () => {
	expect(found('nordbahn xyzzyqwrt')).toEqual(['bahn']);
});

test('an article with all words goes before one with a few', () => {
	expect(found('streit rückbau bahn')[0]).toBe('strom');
});

test.each([
	["'rückbau", ['strom']],
	["'rückbua", []],
	['^kraft', []],
	['^atom', ['strom']],
	['werk$', ['strom']],
	['züge | wahl', ['bahn', 'wahl']],
	['tritt !wahl', []],
	['"tritt nach der"', ['wahl']],
	['"der tritt nach"', []],
	['!bahn !wahl', ['strom']],
	['!wahl', ['bahn', 'strom']],
])('reads the signs of %j', (query, ids) => {
	expect(found(query).toSorted()).toEqual(ids);
});

test.each(['"', '!', "'", '^', '$', '|', '| |', '!!', '"offen', '^$', "!'", '((', '\\', '🙂'])(
	'wrong syntax is no failure: %j',
	(query) => {
		expect(() => search.query(query)).not.toThrow();
	},
);

test('a hit shows the line with the most words and marks just what matched', () => {
	const [hit] = search.query('uebernahme südbahn');
	expect(hit?.snippet).toBe('Die Übernahme der Südbahn ist vom Tisch, sagte Vorständin Petra Hallmann.');
	expect(hit?.matches.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['Übernahme', 'Südbahn']);
	expect(hit?.field).toBe('text');
});

test('a long line is cut between words around the match', () => {
	const filler = 'Lange Rede kurzer Sinn '.repeat(20);
	const [hit] = createSearch([article('lang', 'Ohne', `${filler}Leuchtturmprojekt ${filler}`)]).query('leuchtturmprojekt');
	expect(hit?.snippet.length).toBeLessThanOrEqual(160);
	expect(hit?.snippet).toMatch(/(?:^| )Leuchtturmprojekt /u);
	expect(`${filler}Leuchtturmprojekt ${filler}`.split(' ')).toEqual(expect.arrayContaining(hit?.snippet.split(' ') ?? []));
});

test('a word the collection has is taken at its word', () => {
	const wine = createSearch([article('wien', 'Wien', 'Die Stadt Wien.'), article('wein', 'Wein', 'Die Lese.')]);
	expect(wine.query('wien').map(({id}) => id)).toEqual(['wien']);
});

test('an index of nothing finds nothing', () => {
	expect(createSearch([]).query('bahn')).toEqual([]);
});

test('a hit in the text says where its first match stands', () => {
	const long = article('far', 'Ratssitzung', 'Der Rat tagte am Montag.', 'Am Ende ging es noch um das neue Terminal am Hafen.');
	const [hit] = createSearch([long]).query('terminal hafen');
	const [first] = hit?.matches ?? [];
	expect(hit?.at).toBe(long.text.indexOf('Terminal'));
	expect(hit?.snippet.slice(...(first ?? []))).toBe('Terminal');
});
