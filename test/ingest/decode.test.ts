import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decode} from '../../source/ingest/decode.js';
import {isBinary} from '../../source/ingest/is-binary.js';

const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

test('reads UTF-8 and takes what is no UTF-8 as windows-1252', () => {
	expect(decode(Buffer.from('Größe „so“ – 5 €'))).toBe('Größe „so“ – 5 €');
	expect(decode(Buffer.from([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x80]))).toBe('Größe €');
});

test('obeys a byte order mark and knows UTF-16 without one', () => {
	expect(decode(utf16('Größe', true))).toBe('Größe');
	expect(decode(utf16('Ein ganzer Satz ohne Marke.', false))).toBe('Ein ganzer Satz ohne Marke.');
	expect(decode(utf16('Ein Satz.', true).swap16())).toBe('Ein Satz.');
	expect(isBinary(utf16('Größe', true))).toBe(false);
});

test('reads a page in the encoding it declares', () => {
	const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb9])]);
	expect(decode(page)).toContain('š');
});

test('any text comes through as UTF-8', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), (text) => {
			fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
			expect(decode(Buffer.from(text))).toBe(text);
		}),
	);
});

test('tells bytes that are no text', () => {
	expect(isBinary(Buffer.from('Ein Satz.\n\twie er ist'))).toBe(false);
	expect(isBinary(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe(true);
	expect(isBinary(Buffer.from([1, 2, 3, 4, 5, 65]))).toBe(true);
	expect(isBinary(Buffer.from([0, 1, 2]))).toBe(true);
	expect(isBinary(Buffer.from([1, 0, 2, 0, 3, 0, 4, 0]))).toBe(true);
});
