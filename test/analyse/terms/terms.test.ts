import {expect, test} from 'vitest';
import {cosine} from '../../../source/analyse/terms/cosine.js';
import {eachTerm} from '../../../source/analyse/terms/each-term.js';
import {measureRarity, takeCensus} from '../../../source/analyse/terms/rarity.js';
import {readTerms} from '../../../source/analyse/terms/read-terms.js';
import {tallyRows} from '../../../source/analyse/terms/tally-rows.js';
import {createVocabulary} from '../../../source/analyse/terms/vocabulary.js';
import {weighRows} from '../../../source/analyse/terms/weigh-rows.js';
import {createWordTable, hashWord} from '../../../source/analyse/terms/word-table.js';

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
	const words = reader.rows('words');
	const weighed = weighRows(words, measureRarity(takeCensus(words, vocabulary.size), vocabulary), 50);
	expect(cosine(weighed, 0, weighed, 0)).toBeCloseTo(1);
	expect(cosine(weighed, 0, weighed, 1)).toBeGreaterThan(2 * cosine(weighed, 0, weighed, 2));
});

test('keeps the most telling terms only', () => {
	const vocabulary = createVocabulary();
	const tally = tallyRows();
	tally.add(vocabulary.idOf('haus'));
	tally.add(vocabulary.idOf('tapirgehege'), 3);
	tally.endRow();
	const rarity = measureRarity(takeCensus(tally.rows(), vocabulary.size), vocabulary);
	const {starts, terms} = weighRows(tally.rows(), rarity, 1);
	expect(Array.from(starts)).toEqual([0, 1]);
	expect(Array.from(terms, (term) => vocabulary.termOf(term))).toEqual(['tapirgehege']);
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
	const hashOf = (text: string, start = 0, end = text.length) => {
		const hash = {first: 0, second: 0};
		hashWord(text, start, end, hash);
		return hash;
	};
	const words = Array.from({length: 3000}, (_, number) => `wort${number}`);
	for (const [number, word] of words.entries()) table.add(hashOf(word), number);
	expect(words.every((word, number) => table.find(hashOf(`ein ${word} mehr`, 4, 4 + word.length)) === number)).toBe(true);
	expect(table.find(hashOf('wort'))).toBeUndefined();
	table.add(hashOf('neu'), 1);
	expect([table.find(hashOf('neu')), table.find(hashOf('wort1'))]).toEqual([1, undefined]);
});
