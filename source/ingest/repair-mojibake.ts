/**
 * Text in UTF-8 that was once read as windows-1252 and saved so ("GrÃ¶ÃŸe"), as it was meant ("Größe"). Only where it is
 * certain: every character is one of windows-1252, the bytes these stand for are valid UTF-8 throughout, and several
 * letters come of it. A text that has a single umlaut of its own beside the wrong ones stays as it is.
 */
export function repairMojibake(text: string): string {
	const marks = text.match(suspects)?.filter((pair) => !innocent.test(pair)).length ?? 0;
	if (marks < enough) return text;
	const bytes = toWindows1252(text);
	if (bytes === null) return text;
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return text;
	}
}

/** Letters misread: one may be meant, in a text about such things. */
const enough = 2;

// Bytes from 0x80 to 0x9F as windows-1252 shows them; those it leaves open stand for themselves.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

// The first byte of a letter in UTF-8, of two bytes or three, and the second.
const suspects = new RegExp(`[Â-ßà-ï][\\u00A0-\\u00BF${upper}]`, 'gu');

// A word may end in one of these, and a quotation, a dash or a sum of money follow: „CAFÉ“, MENÜ–.
const innocent = /^[ÀÄÈÉÖÜßàäèéêëîï][„“”‚‘’–—…€]$/u;

const byteOf = new Map([...upper].map((character, at) => [character, 0x80 + at]));

function toWindows1252(text: string): Uint8Array | null {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const byte = code < 0x80 || (code > 0x9f && code < 0x100) ? code : byteOf.get(text.charAt(at));
		if (byte === undefined) return null;
		bytes[at] = byte;
	}
	return bytes;
}
