import {expect, test} from 'vitest';
import {frameOf} from '../../../source/tui/screens/frame-of.js';
import {textOf} from '../layout/text-of.js';
import {harbourModel} from '../state/harbour-model.js';
import {after} from '../state/press.js';

test('a low window still names both tellings, and counts differences', () => {
	const {body, footer} = frameOf(after(harbourModel({columns: 50, rows: 15}), 'c', 'n'));
	const [a = [], b = []] = body.kind === 'whole' ? body.lines : [];
	expect(textOf(a)).toMatch(/^ A \S/u);
	expect(textOf(b)).toMatch(/^ B \S/u);
	expect(textOf(footer)).toMatch(/ n next .*difference 1 of \d+/u);
});
