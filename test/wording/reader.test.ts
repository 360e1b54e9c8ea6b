import {expect, test} from 'vitest';
import {readerWords} from '../../source/wording/reader.js';

test('counts come with their noun in the right number', () => {
	expect([0, 1, 2].map(readerWords.en.stories)).toEqual(['0 stories', '1 story', '2 stories']);
	expect([0, 1, 2].map(readerWords.de.removedLines)).toEqual(['0 Zeilen entfernt', '1 Zeile entfernt', '2 Zeilen entfernt']);
	expect([1, 2].map(readerWords.de.agree)).toEqual(['1 Stelle stimmt überein', '2 Stellen stimmen überein']);
});

test('both languages say the same things, none of them empty', () => {
	const said = (value: unknown): readonly string[] => {
		if (typeof value === 'function') return [String(value(1, 2))];
		return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [String(value)];
	};
	for (const key of Object.keys(readerWords.en) as (keyof typeof readerWords.en)[]) {
		expect(said(readerWords.de[key]).length, key).toBe(said(readerWords.en[key]).length);
		for (const text of [...said(readerWords.de[key]), ...said(readerWords.en[key])]) expect(text.trim(), key).not.toBe('');
	}
});
