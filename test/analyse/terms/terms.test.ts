import {expect, test} from 'vitest';
import {eachTerm} from '../../../source/analyse/terms/each-term.js';
import {measureRarity} from '../../../source/analyse/terms/rarity.js';
import {readTerms} from '../../../source/analyse/terms/read-terms.js';
import {tallyRows} from '../../../source/analyse/terms/tally-rows.js';
import {cosine} from '../../../source/analyse/terms/vector.js';
import {createVocabulary} from '../../../source/analyse/terms/vocabulary.js';
import {weighRows} from '../../../source/analyse/terms/weigh-rows.js';
import {createWordTable} from '../../../source/analyse/terms/word-table.js';

const termsOf = (text: string, language = 'de') => {
	const terms: {kind: string; key: string; word: string}[] = [];
	eachTerm(text, language, ({kind, key, word}, _start, isName) => terms.push({kind: isName ? 'name' : kind, key, word}));
	return terms;
};
const kinds = (text: string, language = 'de') => termsOf(text, language).map(({kind, word}) => `${kind} ${word}`);

test('tells names within a sentence, words and numbers apart and leaves stop words out', () => {
	expect(kinds('Gestern kaufte die Firma Oltex 350.000 Chips.')).toEqual([
		'word kaufte',
		'name Firma',
		'name Oltex',
		'number 350.000',
		'name Chips',
	]);
});

test('does not take the word that opens a sentence or a quote for a name', () => {
	expect(kinds('“Prices rise.” Shares of Oltex fell', 'en')).toEqual([
		'word Prices',
		'word rise',
		'word Shares',
		'name Oltex',
		'word fell',
	]);
});

test('reads a number the same whatever its separators', () => {
	const keys = (text: string) => termsOf(text).map(({key}) => key);
	expect(keys('350.000 350,000 1,3 1.3')).toEqual(['350000', '350000', '1.3', '1.3']);
});

test('finds two tellings nearer than two themes', () => {
	const vocabulary = createVocabulary();
	const texts = ['Der Zoo Kalben zieht einen Tapir auf', 'Tapir im Zoo Kalben geboren', 'Der Rat von Kalben berät den Haushalt'];
	const reader = readTerms(vocabulary);
	for (const text of texts) reader.read({title: text, text, language: 'de'});
	const {words} = reader.rows();
	const [one, two, three] = weighRows(words, measureRarity(words, vocabulary), 50);
	if (!one || !two || !three) throw new Error('three vectors expected');
	expect(cosine(one, one)).toBeCloseTo(1);
	expect(cosine(one, two)).toBeGreaterThan(2 * cosine(one, three));
});

test('keeps the most telling terms only', () => {
	const vocabulary = createVocabulary();
	const tally = tallyRows();
	tally.add(vocabulary.idOf('haus'));
	tally.add(vocabulary.idOf('tapirgehege'), 3);
	tally.endRow();
	const [vector] = weighRows(tally.rows(), measureRarity(tally.rows(), vocabulary), 1);
	expect(Array.from(vector?.terms ?? [], (term) => vocabulary.termOf(term))).toEqual(['tapirgehege']);
});

test('tallies one row after the other, terms ascending, however many there are', () => {
	const tally = tallyRows();
	for (let term = 5000; term > 0; term--) tally.add(term, 2);
	tally.endRow();
	tally.endRow();
	tally.add(7);
	tally.add(3);
	tally.add(7);
	tally.endRow();
	const {starts, terms, counts} = tally.rows();
	expect(Array.from(starts)).toEqual([0, 5000, 5000, 5002]);
	expect(Array.from(terms.slice(4998))).toEqual([4999, 5000, 3, 7]);
	expect(Array.from(counts.slice(4998))).toEqual([2, 2, 1, 2]);
});

test('finds what is known of a word in the middle of a text, and forgets all when it is full', () => {
	const table = createWordTable<number>(3000);
	const words = Array.from({length: 3000}, (_, number) => `wort${number}`);
	for (const [number, word] of words.entries()) table.add(word, number);
	expect(words.every((word, number) => table.find(`ein ${word} mehr`, 4, 4 + word.length) === number)).toBe(true);
	expect(table.find('ein wort mehr', 4, 8)).toBeUndefined();
	table.add('neu', 1);
	expect([table.find('neu', 0, 3), table.find('wort1', 0, 5)]).toEqual([1, undefined]);
});
