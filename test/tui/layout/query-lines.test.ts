import {expect, test} from 'vitest';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {queryLines} from '../../../source/tui/layout/query-lines.js';
import {textOf} from './text-of.js';

const options = {cursor: 1, language: 'en', ascii: true} as const;

test('an empty search says what may be typed, and lists what was searched for before with the chosen one marked', () => {
	const lines = queryLines(['kai', 'pier \u001B[31m'], {...options, width: 80}).map(textOf);
	expect(lines[1]).toContain('topic:');
	expect(lines.at(-2)).toBe('  kai');
	expect(lines.at(-1)).toMatch(/^> pier/u);
	expect(lines.join('')).not.toContain('\u001B');
});

test('no line is wider than the window', () => {
	for (const width of [10, 20, 47, 80]) {
		for (const line of queryLines(['kai'.repeat(40), 'pier'], {...options, width})) expect(lineWidth(line)).toBeLessThanOrEqual(width);
	}
});
