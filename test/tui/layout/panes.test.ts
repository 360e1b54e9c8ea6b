import fc from 'fast-check';
import {expect, test} from 'vitest';
import {panes, splitGap} from '../../../source/tui/layout/panes.js';

test('the panes of every screen fill the window and no more', () => {
	const screens = ['list', 'reader', 'search', 'compare', 'figures', 'help'] as const;
	fc.assert(
		fc.property(fc.integer({min: 1, max: 300}), fc.integer({min: 1, max: 100}), fc.constantFrom(...screens), (columns, rows, screen) => {
			const {header, body, footer, split, tooSmall} = panes({columns, rows}, screen);
			expect(header + body + footer).toBe(rows);
			expect(body).toBeGreaterThan(0);
			expect(tooSmall).toBe(columns < 40 || rows < 10);
			if (split) expect(split.left + splitGap + split.right).toBe(columns);
		}),
	);
	expect(panes({columns: 99, rows: 30}, 'list').split).toBe(null);
	expect(panes({columns: 100, rows: 30}, 'list').split).not.toBe(null);
});
