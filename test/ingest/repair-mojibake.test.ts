import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decode} from '../../source/ingest/decode.js';
import {repairMojibake} from '../../source/ingest/repair-mojibake.js';

/** Text in UTF-8, read as windows-1252. */
const misread = (text: string) => {
	const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
	return Array.from(Buffer.from(text), (byte) => (byte > 0x7f && byte < 0xa0 ? upper[byte - 0x80] : String.fromCharCode(byte))).join('');
};

test('repairs what was misread throughout', () => {
	const text = 'Die Größe der Straße: „fünf“ Meter – 5 €, sagte sie.';
	expect(misread('Größe')).toBe('GrÃ¶ÃŸe');
	expect(decode(Buffer.from(misread(text)))).toBe(text);
});

test.each(['Größe und Straße', 'Über Ã¼ und Ã¶ als Zeichenfehler', 'It says Ã¼ once.', 'Ça, là, où – „é“', 'Привет Ã¼Ã¶', 'plain'])(
	'leaves %j as it is',
	(text) => {
		expect(decode(Buffer.from(text))).toBe(text);
	},
);

test('lets capitals with umlauts stand before dashes and quotation marks', () => {
	expect(repairMojibake('DAS MENÜ–Ü„')).toBe('DAS MENÜ–Ü„');
});

test('never touches a text in one of our languages that is right', () => {
	const letters = [...'abc äöüÄÖÜßéèà„“‚‘–—…€ \n'];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...letters)), (picked) => {
			expect(repairMojibake(picked.join(''))).toBe(picked.join(''));
		}),
	);
});
