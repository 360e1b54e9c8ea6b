import {isPartOfWord} from './is-part-of-word.js';
import {nextCode, wordCode, wordSeed} from './word-code.js';

/** What the words of a line show. */
export interface LineWords {
	readonly count: number;
	/** How many of them are in the list of small words. */
	readonly stopWords: number;
	/** The beginnings of the longer ones as numbers, each once: what the line speaks of. */
	readonly stems: readonly number[];
	/** Turns to the reader: "Ihre", "you", "hier", "now". */
	readonly addressesReader: boolean;
}

/** Inflected forms agree in so many letters. */
const stemLength = 6;
/** Shorter words say little about a story. In letters. */
const longWord = 5;

const codesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => wordCode(word)));
const address = codesOf('dich dein deine deiner deinen deinem deines euch you your jetzt hier now here');
/** With a small letter these speak of others. */
const politeAddress = codesOf('ihnen ihr ihre ihren ihrem ihrer ihres');

/**
 * Goes through a line's runs of letters and digits once; as numbers they need no memory of their own.
 * @param lower the line in small letters
 * @param small the codes of the language's small words
 */
export function readWords(text: string, lower: string, small: ReadonlySet<number>): LineWords {
	let [count, stopWords, code, length, stem] = [0, 0, wordSeed, 0, 0];
	let addressesReader = false;
	const stems = new Set<number>();
	for (let at = 0; at <= lower.length; at++) {
		if (isPartOfWord(lower, at)) {
			code = nextCode(code, lower, at);
			if (++length <= stemLength) stem = code;
			continue;
		}
		if (length === 0) continue;
		count++;
		if (small.has(code)) stopWords++;
		if (length >= longWord) stems.add(stem);
		if (isAddress(code, text.charCodeAt(at - length) === lower.charCodeAt(at - length))) addressesReader = true;
		code = wordSeed;
		length = 0;
	}
	return {count, stopWords, stems: [...stems], addressesReader};
}

const isAddress = (code: number, isSmall: boolean): boolean => (isSmall ? address : politeAddress).has(code);
