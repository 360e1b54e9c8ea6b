import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findInText} from '../../../source/tui/state/derived/find-in-text.js';

const found = (text: string, wanted: string) => findInText(text, wanted).map(({start, end}) => text.slice(start, end));

test('finds letters whatever their case and accents', () => {
	expect(found('Große Übernahme, große Kräne', 'GROSSE')).toEqual(['Große', 'große']);
	expect(found('Große Übernahme', 'ubern')).toEqual(['Übern']);
	expect(found('Cafe\u0301 am Kai', 'café')).toEqual(['Cafe\u0301']);
});

test('finds nothing for nothing', () => {
	expect(findInText('Kai', '  ')).toEqual([]);
	expect(findInText('', 'Kai')).toEqual([]);
});

test('places are in order, apart and within the text', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme', minLength: 1, maxLength: 3}), (text, wanted) => {
			let last = 0;
			for (const {start, end} of findInText(text, wanted)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				last = end;
			}
		}),
	);
});
