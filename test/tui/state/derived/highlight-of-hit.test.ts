import {expect, test} from 'vitest';
import {highlightOfHit} from '../../../../source/tui/state/derived/highlight-of-hit.js';
import {someHit} from '../../layout/some-hit.js';

const highlights = [
	{start: 5, end: 9},
	{start: 40, end: 46},
	{start: 80, end: 84},
];

test('an article opens at the place its snippet showed, not at the first', () => {
	expect(highlightOfHit(someHit({at: 40}), highlights)).toBe(1);
	expect(highlightOfHit(someHit({at: 43}), highlights)).toBe(1);
});

test('a hit in the headline, or behind all highlights, opens at the first', () => {
	expect(highlightOfHit(someHit({at: null}), highlights)).toBe(0);
	expect(highlightOfHit(someHit({at: 90}), highlights)).toBe(0);
});
