/** Up to here a table knows what is a letter or a digit. */
const tableSize = 0x250;
const wordCharacter = /[\p{L}\p{N}]/u;
const table = Uint8Array.from({length: tableSize}, (_, code) => Number(wordCharacter.test(String.fromCharCode(code))));

/** Is the character that ends at this place of a text a letter or a digit, as `[\p{L}\p{N}]` says? False before the start. */
export function isWordCode(text: string, at: number): boolean {
	// The engine's fast path knows places inside the text only, and is given up for good after one beyond them.
	if (at < 0 || at >= text.length) return false;
	const code = text.charCodeAt(at);
	if (code < tableSize) return table[code] === 1;
	if (code >= 0x2000 && code <= 0x206f) return false;
	// Dashes, quotation marks and blanks stand between 0x2000 and 0x206f. The second half of a pair belongs to the first.
	const isSecondHalf = code >= 0xdc00 && code <= 0xdfff && at > 0;
	return wordCharacter.test(isSecondHalf ? text.slice(at - 1, at + 1) : text.charAt(at));
}
