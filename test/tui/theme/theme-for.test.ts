import {expect, test} from 'vitest';
import type {Role} from '../../../source/tui/layout/line.js';
import {themeFor} from '../../../source/tui/theme/theme-for.js';

const plain = themeFor({color: false});
const coloured = themeFor({color: true});

test('without colour there is none', () => {
	for (const look of Object.values(plain)) expect(look).not.toHaveProperty('color');
});

test('colour adds to the weight and inversion of a role, so that nothing is told by colour alone', () => {
	const told: readonly Role[] = ['selected', 'match', 'currentMatch', 'topic', 'headline', 'heading', 'changed', 'error'];
	for (const role of told) expect(Object.keys(plain[role]), role).not.toEqual([]);
});

test('a terminal of sixteen colours gets its own, whatever theme was asked for; none stays none', () => {
	for (const name of ['dusk', 'paper'] as const) {
		expect(themeFor({color: true, name, depth: 'sixteen'})).toEqual(coloured);
		expect(themeFor({color: true, name}).selected).toHaveProperty('backgroundColor');
	}
	expect(themeFor({color: true, name: 'mono', depth: 'sixteen'})).toEqual(plain);
});

test('what is selected is inverted, in colour too', () => {
	expect([plain.selected, coloured.selected]).toEqual([{inverse: true}, {inverse: true}]);
});

test('the match the reader is at looks unlike the others', () => {
	for (const theme of [plain, coloured]) expect(theme.currentMatch).not.toEqual(theme.match);
});

test('running text keeps the colour the terminal gives it', () => {
	for (const role of ['text', 'quote', 'table', 'headline'] as const) expect(coloured[role].color).toBeUndefined();
});
