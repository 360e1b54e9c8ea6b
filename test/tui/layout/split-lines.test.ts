import {expect, test} from 'vitest';
import type {Line} from '../../../source/tui/layout/line.js';
import {splitLines} from '../../../source/tui/layout/split-lines.js';
import {textOf} from './text-of.js';

test('two columns have a wall between them over the whole height', () => {
	const line = (text: string): Line => [{text, role: 'text'}];
	const lines = splitLines([line('Kai'), line('Gleisanschluss')], [line('Hafen')], {left: 6, right: 5, height: 3, ascii: false});
	expect(lines.map(textOf)).toEqual(['Kai    │ Hafen', 'Gleis… │ ', '       │ ']);
});
