import {countBits} from '../rank/count-bits.js';

/** The letters of a key as bits; letters that share a bit only make two keys look more alike. */
export function letterSet(key: string): number {
	let letters = 0;
	for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31);
	return letters;
}

/** How many of some letters others lack: as many edits lie between the keys at least. */
export const lacking = (letters: number, others: number): number => countBits(letters & ~others);
