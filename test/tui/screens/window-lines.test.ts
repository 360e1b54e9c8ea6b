import {expect, test} from 'vitest';
import {windowLines} from '../../../source/tui/screens/window-lines.js';
import {harbourModel} from '../state/harbour-model.js';

const rowsOf = (columns: number, rows: number) => {
	const {header, body, footer} = windowLines(harbourModel({columns, rows}));
	return {header: header.length, body: body.length, footer: footer.length};
};
const first = (lines: ReturnType<typeof windowLines>['header']) => lines.map((line) => line[0]?.text.slice(0, 1));

test('head, body and foot take exactly the rows of the window', () => {
	for (const [columns, rows] of [
		[120, 40],
		[80, 24],
		[40, 10],
		[39, 9],
		[1, 1],
	] as const) {
		const {header, body, footer} = rowsOf(columns, rows);
		expect(header + body + footer).toBe(rows);
	}
});

test('the bars have a rule towards the body where there is room for it', () => {
	const {header, footer} = windowLines(harbourModel({columns: 80, rows: 24}));
	expect(first(header)[1]).toBe('─');
	expect(first(footer)[0]).toBe('─');
	expect(rowsOf(80, 12)).toMatchObject({header: 1, footer: 1});
});

test('two panes have a wall between them over the whole height', () => {
	const {body} = windowLines(harbourModel({columns: 120, rows: 40}));
	expect(body.filter((line) => line.some(({text}) => text === ' │ '))).toHaveLength(36);
});
