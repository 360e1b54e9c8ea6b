import {expect, test} from 'vitest';
import type {Role} from '../../../source/tui/layout/line.js';
import {themeFor} from '../../../source/tui/theme/theme-for.js';

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: string, b: string): number => {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
};

test.each([
	['dusk', '#1e2329'],
	['paper', '#fbfaf6'],
] as const)('%s is legible on the background it is for', (name, ground) => {
	const theme = themeFor({color: true, name});
	for (const role of Object.keys(theme) as Role[]) {
		const {color, backgroundColor} = theme[role];
		if (color?.startsWith('#'))
			expect([role, contrast(color, backgroundColor ?? ground) >= (role === 'border' ? 1.5 : 4.5)]).toEqual([role, true]);
	}
});

test('without colour every theme is one of weight and inversion', () => {
	for (const name of ['terminal', 'dusk', 'paper'] as const) {
		for (const look of Object.values(themeFor({color: false, name}))) expect(look).not.toHaveProperty('color');
	}
});
