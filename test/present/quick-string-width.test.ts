import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import quickStringWidth from '../../source/present/text/quick-string-width.js';
import {anyText} from '../tui/layout/any-text.js';

const colour = fc.constantFrom('\u001B[1m', '\u001B[22m', '\u001B[38;2;10;20;30m', '\u001B[39m', '\u001B[7m');

test('measures painted and plain texts as string-width does', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(anyText, colour), {maxLength: 8}), (parts) => {
			const text = parts.join('');
			expect(quickStringWidth(text)).toBe(stringWidth(text));
			expect(quickStringWidth(text, {ambiguousIsNarrow: false})).toBe(stringWidth(text, {ambiguousIsNarrow: false}));
			expect(quickStringWidth(text, {countAnsiEscapeCodes: true})).toBe(stringWidth(text, {countAnsiEscapeCodes: true}));
		}),
	);
});
