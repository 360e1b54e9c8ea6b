import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createSearch} from '../../../source/analyse/search/create-search.js';

const {highlights} = createSearch([]);
const marked = (query: string, text: string): string[] => highlights(query, text).map(([start, end]) => text.slice(start, end));

test.each([
	['uebernahme', 'Übernahmegespräche und Uebernahme', ['Übernahme', 'Uebernahme']],
	['gasse', 'Die Gaße hinter der Großen Gasse', ['Gaße', 'Gasse']],
	['messe', 'Maße der Großmesse', ['messe']],
	['zukerberg', 'Frau Zuckerberg', ['Zuckerberg']],
	['clouddeal', 'ein Cloud-Deal', ['Cloud-Deal']],
	['oel', 'Ölpreis, Köln', ['Öl']],
	['istanbul', 'Flug nach İstanbul', ['İstanbul']],
	['cafe', 'Cafe\u0301 am Markt', ['Cafe\u0301']],
	['"am Markt"', 'Am Markt, nicht am Hafen', ['Am Markt']],
	['!markt hafen', 'am Markt, am Hafen', ['Hafen']],
	['lama', 'Llama 4', ['Llama']],
])('%j marks in %j', (query, text, expected) => {
	expect(marked(query, text)).toEqual(expected);
});

test('an exact match leaves neighbours in spelling unmarked', () => {
	expect(marked('wien', 'In Wien trinkt man Wein.')).toEqual(['Wien']);
});

test('ranges are in order, apart and inside the text, whatever comes', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (query, text) => {
			let last = -1;
			for (const [start, end] of highlights(query, text)) {
				expect(start).toBeGreaterThan(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				last = end;
			}
		}),
	);
});

test('every word of a text marks itself', () => {
	const word = fc.string({unit: fc.constantFrom(...'abeouäöüßÄéøœIİ')}).filter((text) => /^[\p{L}]+$/u.test(text));
	fc.assert(
		fc.property(word, (text) => {
			expect(highlights(text, `- ${text} -`)).toEqual([[2, 2 + text.length]]);
		}),
	);
});
