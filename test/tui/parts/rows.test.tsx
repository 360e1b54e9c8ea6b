import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import type {Line} from '../../../source/tui/layout/line.js';
import {Bar} from '../../../source/tui/parts/bar.js';
import {Rows} from '../../../source/tui/parts/rows.js';
import {Split} from '../../../source/tui/parts/split.js';
import {themeFor} from '../../../source/tui/theme/theme-for.js';

const theme = themeFor({color: false});
const line = (text: string): Line => [{text, role: 'text'}];

test('each line takes one row, an empty one too', () => {
	const {lastFrame} = render(<Rows lines={[line('Kai'), [], line('Gleis')]} theme={theme} />);
	expect(lastFrame()).toBe('Kai\n\nGleis');
});

test('takes exactly its height', () => {
	const lines = [line('Kai'), line('Gleis'), line('Strom')];
	expect(render(<Rows lines={lines} theme={theme} height={2} />).lastFrame()).toBe('Kai\nGleis');
	expect(render(<Rows lines={lines} theme={theme} height={5} />).lastFrame()).toBe('Kai\nGleis\nStrom\n\n');
});

test('a line wider than the window is cut, never wrapped', () => {
	const {lastFrame} = render(<Rows lines={[line('x'.repeat(150)), line('Kai')]} theme={theme} />);
	expect(lastFrame()?.split('\n')).toHaveLength(2);
});

test('two panes stand beside each other', () => {
	const {lastFrame} = render(
		<Split left={[line('Kai')]} right={[line('Hafen')]} split={{left: 5, right: 6}} height={2} ascii={true} theme={theme} />,
	);
	expect(lastFrame()).toBe('Kai   | Hafen\n      |');
});

test('a bar has its rule towards the body where it has two rows', () => {
	const bar = (rule: 'above' | 'below', height: number) =>
		render(<Bar line={line('Kai')} rule={rule} height={height} width={4} ascii={false} theme={theme} />).lastFrame();
	expect(bar('below', 2)).toBe('Kai\n────');
	expect(bar('above', 2)).toBe('────\nKai');
	expect(bar('above', 1)).toBe('Kai');
});
