/** Where the code of a word begins: of none. */
export const wordSeed = 0x811c9dc5;

/** The code of a word that goes on with the character at a place of a text. */
export const nextCode = (code: number, text: string, at: number): number => Math.imul(code ^ text.charCodeAt(at), 0x01000193);

/** A word as a number, FNV-1a (Fowler, Noll and Vo) over UTF-16 code units, 32 bits: of a hundred thousand words one or two share theirs. */
export function wordCode(word: string): number {
	let code = wordSeed;
	for (let at = 0; at < word.length; at++) code = nextCode(code, word, at);
	return code;
}
