import fc from 'fast-check';
import {expect, test} from 'vitest';
import {neutralise, neutraliseLine} from '../../source/language/neutralise.js';

test('escape sequences go with their arguments', () => {
	expect(neutralise('a\u001B[31mred\u001B[0m b\u001B]8;;http://x\u0007link\u001B]8;;\u0007 c')).toBe('ared blink c');
});

test('line ends become line feeds, tabs one blank', () => {
	expect(neutralise('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
	expect(neutraliseLine('a\n\nb')).toBe('a b');
});

test('soft hyphens do not part words', () => {
	expect(neutralise('Grund\u00ADsicherung')).toBe('Grundsicherung');
});

test('no control, bidi or invisible character is left of any text', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
			expect(neutralise(text)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
		}),
	);
});
