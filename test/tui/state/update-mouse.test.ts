import {expect, test} from 'vitest';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import type {Model} from '../../../source/tui/state/model.js';
import {update} from '../../../source/tui/state/update.js';
import {takeReports} from '../../../source/tui/terminal/mouse.js';
import {harbourModel} from './harbour-model.js';
import {after} from './press.js';

const mouse = (model: Model, action: 'press' | 'wheelUp' | 'wheelDown', row = 0, column = 5) =>
	update(model, {kind: 'mouse', action, row, column});

test('a click selects a row of the list, a second one opens it', () => {
	const [once] = mouse(harbourModel(), 'press', 7);
	expect(once.list.selected).toBe('ferry');
	expect(currentScreen(mouse(once, 'press', 7)[0])).toMatchObject({kind: 'reader', article: 'ferry'});
});

test('clicks on headings, bars and beside the list do nothing', () => {
	for (const [row, column] of [
		[0, 5],
		[2, 5],
		[5, 5],
		[23, 5],
		[20, 5],
	] as const) {
		expect(mouse(harbourModel(), 'press', row, column)[0].list.selected).toBe('harbour');
	}
	expect(mouse(harbourModel({columns: 120}), 'press', 7, 90)[0].list.selected).toBe('harbour');
});

test('the wheel moves by three lines and marks nothing as read', () => {
	const [down, effects] = mouse(harbourModel(), 'wheelDown');
	expect(down.list.selected).toBe('ferry');
	expect(mouse(down, 'wheelUp')[0].list.selected).toBe('harbour');
	expect(effects.filter(({kind}) => kind === 'save-marks')).toEqual([]);
	const reading = after(harbourModel({rows: 12}), 'enter');
	expect(mouse(reading, 'wheelDown')[0].above).toEqual(after(reading, 'j', 'j', 'j').above);
});

test('reports are taken out of the keys, also in two pieces; releases and other buttons are no events', () => {
	expect(takeReports('j\u001B[<0;6;8Mk\u001B[<0;6;8m\u001B[<64;1;1M\u001B[<2;1;1M')).toEqual({
		text: 'jk',
		events: [
			{action: 'press', column: 5, row: 7},
			{action: 'wheelUp', column: 0, row: 0},
		],
		open: '',
	});
	expect(takeReports('q\u001B[<0;1')).toEqual({text: 'q', events: [], open: '\u001B[<0;1'});
	expect(takeReports('\u001B[A').text).toBe('\u001B[A');
});
