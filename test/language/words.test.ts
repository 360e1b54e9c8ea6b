import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fold} from '../../source/language/fold.js';
import {stem} from '../../source/language/stem.js';
import {isStopWord} from '../../source/language/stop-words.js';
import {tokens} from '../../source/language/tokens.js';

test('folds case, diacritics and sharp s', () => {
	expect(fold('Übernahme')).toBe('ubernahme');
	expect(fold('Straße')).toBe('strasse');
	expect(fold('NVIDIA')).toBe('nvidia');
	expect(fold('Łódź-Café')).toBe('łodz-cafe');
});

test('folding twice changes nothing', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), (word) => {
			expect(fold(fold(word))).toBe(fold(word));
		}),
	);
});

test('gives the inflected forms of a word one stem', () => {
	expect(stem('Beteiligungen', 'de')).toBe(stem('Beteiligung', 'de'));
	expect(stem('Aktien', 'de')).toBe(stem('AKTIE', 'de'));
	expect(stem('companies', 'en')).toBe(stem('Company', 'en'));
	expect(stem('Évènement', 'fr')).toBe('evenement');
});

test('knows stop words in any case, and none of an unknown language', () => {
	expect(isStopWord('Und', 'de')).toBe(true);
	expect(isStopWord('THE', 'en')).toBe(true);
	expect(isStopWord('Montag', 'de')).toBe(true);
	expect(isStopWord('Rechenzentrum', 'de')).toBe(false);
	expect(isStopWord('und', 'xx')).toBe(false);
});

test('tells words with their places', () => {
	expect(tokens('Ja, 5G!')).toEqual([
		{text: 'Ja', start: 0, end: 2},
		{text: '5G', start: 4, end: 6},
	]);
	expect(tokens('')).toEqual([]);
});
