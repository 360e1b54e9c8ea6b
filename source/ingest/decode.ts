import {getEncoding} from 'encoding-sniffer/sniffer';
import {repairMojibake} from './repair-mojibake.js';

/**
 * Bytes as text: by byte order mark, else as UTF-16 if every other byte is zero, else UTF-8 if it is valid,
 * repaired where it was misread before it was saved, else what a page declares (`<meta charset>`), else windows-1252,
 * which every byte is valid in.
 */
export function decode(bytes: Uint8Array): string {
	const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
	if (marked) return new TextDecoder(marked).decode(bytes);
	try {
		return repairMojibake(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
	} catch {
		return decodeDeclared(bytes);
	}
}

/** The encoding a byte order mark names, or null. */
export function byteOrderMark([first, second, third]: Uint8Array): string | null {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

// Letters of western languages in UTF-16 have one zero byte each: this share of all bytes, at one parity only.
const zeroShare = 0.3;
const sampleBytes = 1024;

/** UTF-16 without its mark, told by where the zero bytes stand and that what stands beside them is written, or null. */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, sampleBytes);
	const zeros: [even: number, odd: number] = [0, 0];
	for (const [index, byte] of sample.entries()) {
		if (byte !== 0) continue;
		if (isControl(sample[index % 2 === 0 ? index + 1 : index - 1] ?? 0)) return null;
		zeros[index % 2 === 0 ? 0 : 1]++;
	}
	const [even, odd] = zeros;
	if (even === 0 && odd > sample.length * zeroShare) return 'utf-16le';
	return odd === 0 && even > sample.length * zeroShare ? 'utf-16be' : null;
}

/** Whether a byte is a control that no text has. Backspace to carriage return and escape come with text copied from terminals. */
export const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b;

// Windows-1252 from 0x80 to 0x9F (WHATWG Encoding). Node 20 decodes these as ISO 8859-1, later ones do not.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeDeclared(bytes: Uint8Array): string {
	const decoder = new TextDecoder(declared(bytes));
	const text = decoder.decode(bytes);
	return decoder.encoding === 'windows-1252' ? fromWindows1252(text) : text;
}

/** Control characters that were letters and signs of windows-1252 before they were decoded as ISO 8859-1. */
export const fromWindows1252 = (text: string): string =>
	text.replace(/[\u0080-\u009F]/gu, (unit) => windows1252[unit.charCodeAt(0) - 0x80] ?? unit);

function declared(bytes: Uint8Array): string {
	const label = getEncoding(bytes, {defaultEncoding: 'windows-1252'}).toLowerCase();
	// A page that declares UTF-8 and is not valid UTF-8 was saved in the encoding of old editors.
	return label !== 'utf-8' && isKnown(label) ? label : 'windows-1252';
}

function isKnown(label: string): boolean {
	try {
		return new TextDecoder(label).encoding !== '';
	} catch {
		return false;
	}
}
