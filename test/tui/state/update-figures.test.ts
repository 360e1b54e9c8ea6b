import {expect, test} from 'vitest';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import {figuresOf} from '../../../source/tui/state/derived/figures-of.js';
import type {Model} from '../../../source/tui/state/model.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

const cursor = (model: Model): number => {
	const screen = currentScreen(model);
	return screen.kind === 'figures' ? screen.cursor : -1;
};
const open = () => after(harbourModel({rows: 10}), 'f');

test('moves over the figures and stays within them', () => {
	const last = figuresOf(open().brief).length - 1;
	expect(last).toBeGreaterThan(1);
	expect(cursor(after(open(), 'j', 'j', 'k'))).toBe(1);
	expect(cursor(after(open(), 'k'))).toBe(0);
	expect(cursor(after(open(), 'G', 'j'))).toBe(last);
});

test('Enter opens the article where the figure stands, and back comes out at the figure', () => {
	const mention = figuresOf(open().brief)[1]?.mentions[0];
	const opened = after(open(), 'j', 'enter');
	expect(currentScreen(opened)).toMatchObject({kind: 'reader', article: mention?.article, place: {offset: mention?.start}});
	expect(cursor(after(opened, 'q'))).toBe(1);
});

test('f from an article opened there comes back to the table and leaves no second one', () => {
	const model = after(open(), 'j', 'enter', 'f');
	expect(cursor(model)).toBe(1);
	expect(model.above).toHaveLength(1);
});

test('y copies the figure with its source', () => {
	const copied = press(open(), 'y')[1].find(({kind}) => kind === 'copy');
	expect(copied).toMatchObject({text: expect.stringMatching(/\d.*\n– /su)});
});
