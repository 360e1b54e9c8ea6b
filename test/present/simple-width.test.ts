import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {simpleWidth} from '../../source/present/text/simple-width.js';

test('counts every character it takes for simple as string-width does', () => {
	const others = Array.from({length: 0xd800}, (_, code) => String.fromCharCode(code)).filter((character) => {
		const width = simpleWidth(character);
		return width !== null && width !== stringWidth(character);
	});
	expect(others).toEqual([]);
});

test('a text of simple characters is as wide as they are together', () => {
	expect(simpleWidth('Größe – 漢字')).toBe(12);
	expect(simpleWidth('')).toBe(0);
});

test('leaves combining marks, emoji and controls to others', () => {
	for (const text of ['a\u0308', '👩‍🚀', '\t', 'か\u3099']) expect(simpleWidth(text)).toBeNull();
});
