import {expect, test} from 'vitest';
import {helpLines} from '../../../source/tui/layout/help-lines.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {textOf} from './text-of.js';

const shown = (lines: readonly Line[]) => lines.map((line) => textOf(line).trimEnd());

test('help stands in two columns where they fit', () => {
	const groups = [
		{title: 'Moving', keys: [{keys: 'j k', label: 'down and up'}]},
		{title: 'Reading', keys: [{keys: 'x', label: 'what was removed'}]},
	];
	expect(shown(helpLines(groups, {width: 40, ascii: false}))).toEqual([
		' Moving',
		'  j k   down and up',
		'',
		' Reading',
		'  x     what was removed',
		'',
	]);
	expect(shown(helpLines(groups, {width: 100, ascii: false}))[1]).toMatch(/^ {2}j k {3}down and up {2,}x {5}what was removed$/u);
});

test('a text too long for its column goes on in the next row', () => {
	const groups = [{title: 'Reading', keys: [{keys: 'x', label: 'show what was removed in its place'}]}];
	expect(shown(helpLines(groups, {width: 26, ascii: false}))).toEqual([
		' Reading',
		'  x   show what was',
		'      removed in its place',
		'',
	]);
});
