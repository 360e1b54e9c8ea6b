import {expect, test} from 'vitest';
import {truncate} from '../../../source/tui/layout/truncate.js';

test('cuts between graphemes and says so', () => {
	expect(truncate('Seebrück hofft', 9)).toBe('Seebrück…');
	expect(truncate('Seebrück hofft', 10)).toBe('Seebrück…');
	expect(truncate('Seebrück hofft', 14)).toBe('Seebrück hofft');
	expect(truncate('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4)).toBe('👩‍👩‍👧…');
	expect(truncate('Seebrück hofft', 9, '...')).toBe('Seebrü...');
});
