import {expect, test} from 'vitest';
import {eachTerm} from '../../../source/analyse/terms/each-term.js';
import {measureRarity} from '../../../source/analyse/terms/rarity.js';
import {readTerms} from '../../../source/analyse/terms/read-terms.js';
import {cosine} from '../../../source/analyse/terms/vector.js';
import {createVocabulary} from '../../../source/analyse/terms/vocabulary.js';
import {weighTerms} from '../../../source/analyse/terms/weigh-terms.js';

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
	const counts = texts.map((text) => readTerms({title: text, text, language: 'de'}, vocabulary).words);
	const rarity = measureRarity(counts, vocabulary);
	const [one, two, three] = counts.map((of) => weighTerms(of, rarity, 50));
	if (!one || !two || !three) throw new Error('three vectors expected');
	expect(cosine(one, one)).toBeCloseTo(1);
	expect(cosine(one, two)).toBeGreaterThan(2 * cosine(one, three));
});

test('keeps the most telling terms only', () => {
	const vocabulary = createVocabulary();
	const counts = new Map([
		[vocabulary.idOf('haus'), 1],
		[vocabulary.idOf('tapirgehege'), 3],
	]);
	const {terms} = weighTerms(counts, measureRarity([counts], vocabulary), 1);
	expect(Array.from(terms, (term) => vocabulary.termOf(term))).toEqual(['tapirgehege']);
});
