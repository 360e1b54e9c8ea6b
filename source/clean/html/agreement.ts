import {isPartOfWord} from '../lines/is-part-of-word.js';
import {nextCode, wordSeed} from '../lines/word-code.js';

/** So many words in a row are no chance. */
const wordsInRow = 3;
/** Longer texts are compared by their beginnings, which is enough and bounds the work. In characters. */
const longestText = 200_000;

/** The words of a text, each as one number: a text is compared with several others, and numbers compare fast. */
export function wordCodes(text: string): readonly number[] {
	const lower = text.slice(0, longestText).toLowerCase();
	const codes: number[] = [];
	let code = wordSeed;
	let isInWord = false;
	for (let at = 0; at <= lower.length; at++) {
		if (isPartOfWord(lower, at)) {
			code = nextCode(code, lower, at);
			isInWord = true;
		} else if (isInWord) {
			codes.push(code);
			code = wordSeed;
			isInWord = false;
		}
	}
	return codes;
}

/** The words in a row, each row as one number. */
export function wordRows(codes: readonly number[]): readonly number[] {
	const rows: number[] = [];
	for (let index = wordsInRow - 1; index < codes.length; index++) {
		rows.push(mix(mix(codes[index - 2] ?? 0, codes[index - 1] ?? 0), codes[index] ?? 0));
	}
	return rows;
}

/** The share of a line's words in a row that stand in another text too, 0 to 1. */
export function agreement(line: readonly number[], other: ReadonlySet<number>): number {
	if (line.length === 0 || other.size === 0) return 0;
	let shared = 0;
	for (const row of line) if (other.has(row)) shared++;
	return shared / line.length;
}

const mix = (a: number, b: number): number => Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x01000193);
