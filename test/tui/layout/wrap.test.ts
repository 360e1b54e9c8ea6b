import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {wrapText} from '../../../source/tui/layout/wrap.js';
import {anyText, anyWidth} from './any-text.js';

const rows = (text: string, width: number) => wrapText(text, width).map((row) => row.text);
const letters = (text: string) => text.replace(/\s/gu, '');

test('no row is wider than asked', () => {
	fc.assert(
		fc.property(anyText, anyWidth, (text, width) => {
			for (const row of rows(text, width)) expect(stringWidth(row)).toBeLessThanOrEqual(width);
		}),
	);
});

test('every letter is on a row, once and in order', () => {
	fc.assert(
		fc.property(anyText, anyWidth, (text, width) => {
			const shown = wrapText(text, width).map(({start, end}) => text.slice(start, end));
			expect(letters(shown.join(''))).toBe(letters(text));
		}),
	);
});

test('the text of a row stands at its offsets, blank for white space', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 8, max: 80}), (text, width) => {
			for (const row of wrapText(text, width)) expect(row.text).toBe(text.slice(row.start, row.end).replace(/\s/gu, ' '));
		}),
	);
});

test('breaks at blanks', () => {
	expect(rows('Der Rat entscheidet im Herbst.', 14)).toEqual(['Der Rat', 'entscheidet im', 'Herbst.']);
});

test('breaks after a hyphen between longer parts only', () => {
	expect(rows('eine Container-Terminal-Anlage', 22)).toEqual(['eine Container-', 'Terminal-Anlage']);
	expect(rows('der neue KI-Plan', 12)).toEqual(['der neue', 'KI-Plan']);
	expect(rows('die Hafen-CEO', 10)).toEqual(['die', 'Hafen-CEO']);
});

test.each([
	['a dash keeps to the word before it', 'am Hafen – und mehr', 9, ['am', 'Hafen –', 'und mehr']],
	['an ellipsis keeps to the word before it', 'mehr und mehr … Ende', 13, ['mehr und', 'mehr … Ende']],
	['an opening quotation mark keeps to its word', 'er rief „ Land in Sicht', 10, ['er rief', '„ Land in', 'Sicht']],
	['a number keeps its sign', 'es waren 12 % davon', 11, ['es waren', '12 % davon']],
	['a number keeps its scale', 'kostet 120 Millionen Euro', 16, ['kostet', '120 Millionen', 'Euro']],
	['an abbreviation stays whole', 'Ziele sind z. B. Kais', 14, ['Ziele sind', 'z. B. Kais']],
	['a day keeps its month', 'Sitzung am 9. Juni statt', 13, ['Sitzung am', '9. Juni statt']],
	['a no-break space is none to break at', 'zehn\u00A0Schiffe liegen', 10, ['zehn Schif', 'fe liegen']],
])('%s', (_, text, width, expected) => {
	expect(rows(text, width)).toEqual(expected);
});

test('a word longer than the row is broken between graphemes', () => {
	expect(rows('Niedrigwasser', 5)).toEqual(['Niedr', 'igwas', 'ser']);
	expect(rows('👩‍👩‍👧👩‍👩‍👧', 3)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
});

test('ideographs fill the row', () => {
	expect(rows('海港拡張 計画', 6)).toEqual(['海港拡', '張 計', '画']);
});

test('a blank text has no rows', () => {
	expect(wrapText(' \n ', 10)).toEqual([]);
});

test('a word longer than a row fills the row it begins on, whether or not its characters are simple', () => {
	for (const letter of ['a', 'a\u0308']) {
		const rows = wrapText(`Der ${letter.repeat(25)} Rest`, 10).map(({text}) => text);
		expect(rows).toEqual([`Der ${letter.repeat(6)}`, letter.repeat(10), `${letter.repeat(9)}`, 'Rest']);
	}
});
