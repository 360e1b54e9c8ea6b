import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import type {Line} from '../../../source/tui/layout/line.js';
import {Rows} from '../../../source/tui/parts/rows.js';
import {themeFor} from '../../../source/tui/theme/theme-for.js';

const theme = themeFor({color: false});
const line = (text: string): Line => [{text, role: 'text'}];

test('each line takes one row, an empty one too', () => {
	const {lastFrame} = render(<Rows lines={[line('Kai'), [], line('Gleis')]} theme={theme} />);
	expect(lastFrame()).toBe('Kai\n\nGleis');
});

test('a line wider than the window is cut, never wrapped', () => {
	const {lastFrame} = render(<Rows lines={[line('x'.repeat(150)), line('Kai')]} theme={theme} />);
	expect(lastFrame()?.split('\n')).toHaveLength(2);
});
