import {fold} from '../../../language/fold.js';

/**
 * The key under which search keeps a word: folded, and ae, oe, ue as a, o, u, so that "Übernahme",
 * "Uebernahme" and "ubernahme" are one. "Großmäuler" → "grossmauler".
 */
export function foldKey(word: string): string {
	const folded = fold(word);
	const plain = ascii.test(folded) ? folded : folded.replace(/[æœøđłı]/gu, (letter) => letters[letter] ?? letter);
	return plain.replace(/([aou])e/gu, '$1');
}

const ascii = /^[a-z0-9]*$/u;

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i'};
