import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {displayWidth} from '../../../source/tui/layout/display-width.js';
import {anyText} from './any-text.js';

test('the width of a text is what string-width says', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, fc.string({unit: 'binary'})), (text) => {
			expect(displayWidth(text)).toBe(stringWidth(text, {countAnsiEscapeCodes: true}));
		}),
	);
	const narrow = Array.from({length: 0x250 - 0x20}, (_, code) => String.fromCodePoint(code + 0x20));
	for (const letter of narrow) expect([letter, displayWidth(letter)]).toEqual([letter, stringWidth(letter)]);
});
