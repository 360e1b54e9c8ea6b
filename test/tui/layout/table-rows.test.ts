import {expect, test} from 'vitest';
import {tableRows} from '../../../source/tui/layout/table-rows.js';
import {textOf} from './text-of.js';

const shown = (text: string, width: number) => tableRows(text, 0, width, []).map(({line}) => textOf(line));

test('cells stand in columns', () => {
	expect(shown('Jahr | Umschlag\n2023 | 1,9 Mio. t\n24 | 2,1 Mio. t', 40)).toEqual([
		'Jahr  Umschlag',
		'2023  1,9 Mio. t',
		'24    2,1 Mio. t',
	]);
});

test('rows without cells keep their lines', () => {
	expect(shown('Jahr Umschlag\n2023 1,9 Mio. t', 40)).toEqual(['Jahr Umschlag', '2023 1,9 Mio. t']);
});

test('a table too wide for the window is wrapped row by row', () => {
	expect(shown('Liegeplatz | Umschlag\nNordkai | 12', 12)).toEqual(['Liegeplatz |', 'Umschlag', 'Nordkai | 12']);
});

test('each row knows its place in the text, and what is found in it is marked', () => {
	const rows = tableRows('Jahr | Kai\n2023 | zwei', 100, 40, [{start: 107, end: 110, role: 'match'}]);
	expect(rows.map(({start, end}) => [start, end])).toEqual([
		[100, 110],
		[111, 122],
	]);
	expect(rows[0]?.line.filter(({role}) => role === 'match').map(({text}) => text)).toEqual(['Kai']);
});

test('a table may have more rows than a call takes arguments', () => {
	expect(shown('Jahr | Kai\n'.repeat(150_000), 40)).toHaveLength(150_000);
});
