import fc from 'fast-check';
import {expect, test} from 'vitest';
import {displayWidth} from '../../../source/tui/layout/display-width.js';
import {wrapText} from '../../../source/tui/layout/wrap.js';
import {loadHyphenators} from '../../../source/tui/terminal/load-hyphenators.js';
import {anyText, anyWidth} from './any-text.js';

const german = (await loadHyphenators()).de ?? null;
const rows = (text: string, width: number) => wrapText(text, width, german).map((row) => row.text);

test('parts a long German word where its row would else end far from the margin', () => {
	expect(rows('Der Hafenausschuss prüft die Wettbewerbsfähigkeit der Reederei.', 32)).toEqual([
		'Der Hafenausschuss prüft die',
		'Wettbewerbsfähigkeit der Reede-',
		'rei.',
	]);
});

test('leaves a word whole where its row is full enough', () => {
	expect(rows('Die Reederei baut bis Ende 2027 Wettbewerbsfähigkeit auf.', 33)[0]).toBe('Die Reederei baut bis Ende 2027');
});

test('never parts names of things with digits, addresses, or short words', () => {
	for (const text of [
		'Mehr steht auf www.hafenverwaltung.example da',
		'Das Modell Wettbewerbsfähigkeit2000plus gewinnt',
		'und aber doch nicht mehr sehr weit',
	])
		expect(rows(text, 26).some((row) => row.endsWith('-'))).toBe(false);
});

test('no more than two rows in a row end in a parted word', () => {
	const text = 'Wettbewerbsfähigkeitsuntersuchung Hafenverwaltungsgesellschaft '.repeat(12);
	const parted = rows(text, 40)
		.map((row) => (row.endsWith('-') ? '-' : ' '))
		.join('');
	expect(parted).not.toContain('---');
});

test('rows cover the text, fit their width, and add nothing but hyphens', () => {
	fc.assert(
		fc.property(anyText, anyWidth, (text, width) => {
			const wrapped = wrapText(text, width, german);
			for (const {text: row, start, end} of wrapped) {
				expect(displayWidth(row)).toBeLessThanOrEqual(Math.max(1, width));
				expect(row.length - (end - start)).toBeLessThanOrEqual(1);
			}
			expect(
				wrapped
					.map(({start, end}) => text.slice(start, end))
					.join('')
					.replace(/\s/gu, ''),
			).toBe(text.replace(/\s/gu, ''));
		}),
	);
});
