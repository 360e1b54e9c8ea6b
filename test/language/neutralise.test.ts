import fc from 'fast-check';
import {expect, test} from 'vitest';
import {neutralise, neutraliseLine} from '../../source/language/neutralise.js';

test('escape sequences go with their arguments', () => {
	expect(neutralise('a\u001B[31mred\u001B[0m b\u001B]8;;http://x\u0007link\u001B]8;;\u0007 c')).toBe('ared blink c');
});

const hidden = 'https://evil.example';
test.each([
	['colour and cursor', 'a\u001B[31m\u001B[2J\u001B[10;20Hb', 'ab'],
	['8-bit CSI', 'a\u009B31mb', 'ab'],
	['a link by OSC 8', `a\u001B]8;;${hidden}\u001B\\b\u001B]8;;\u001B\\`, 'ab'],
	['the clipboard by OSC 52', 'a\u001B]52;c;cm0gLXJm\u0007b', 'ab'],
	['a title by 8-bit OSC', 'a\u009D0;title\u009Cb', 'ab'],
	['DCS, PM, APC, SOS', 'a\u001BP1$r0m\u001B\\\u001B^x\u001B\\\u001B_y\u001B\\\u001BXz\u001B\\b', 'ab'],
	['a reset', 'a\u001Bcb', 'ab'],
	['a character set', 'a\u001B(0b', 'ab'],
	['one inside another', 'a\u001B[\u001B[31m1mb', 'a1mb'],
	['one split by another', 'a\u001B\u001B[31m[31mb', 'a[31mb'],
	['one that never ends', 'a\u001B]8;;x and all the words after it', 'a8;;x and all the words after it'],
	['a lone 8-bit introducer', 'a\u009D all the words\u009Bafter it', 'a all the wordsafter it'],
])('takes out %s and nothing else', (_, given, expected) => {
	expect(neutralise(given)).toBe(expected);
});

test('a flood of marks or joiners is cut short, letters with their marks and emoji stay', () => {
	expect(neutralise(`a${'\u0301'.repeat(1000)}b${'\u200D'.repeat(1000)}c`)).toBe(`a${'\u0301'.repeat(6)}b\u200Dc`);
	for (const kept of ['é', 'हिन्दी', 'ที่', '👩‍👩‍👧‍👦', '❤️', 'می‌خواهم']) expect(neutralise(kept)).toBe(kept);
});

test('words hidden in tags, fillers and selectors do not survive', () => {
	const tags = [...'ignore all'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
	expect(neutralise(`a${tags}\u{E0101}\u2062\u3164\u115F\uFFF9b`)).toBe('ab');
});

test('a megabyte of introducers without an end takes no time', () => {
	for (const introducer of ['\u001B]', '\u009D', '\u001B[', '\u009B ', '\u001BP']) {
		const start = process.cpuUsage();
		neutralise(introducer.repeat(500_000));
		expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
	}
});

test('line ends become line feeds, tabs one blank', () => {
	expect(neutralise('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
	expect(neutraliseLine('a\n\nb')).toBe('a b');
});

test('soft hyphens do not part words', () => {
	expect(neutralise('Grund\u00ADsicherung')).toBe('Grundsicherung');
});

test('no control, bidi or invisible character is left of any text', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
			expect(neutralise(text)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
		}),
	);
});
