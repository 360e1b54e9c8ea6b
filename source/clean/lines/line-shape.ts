import {readWords} from './read-words.js';
import {stopWordCodes} from './stop-word-codes.js';

/** What a line looks like, without regard to its neighbours. */
export interface LineShape {
	readonly words: number;
	/** Share of stop words among its words, 0 to 1; `unknownStopShare` where the language has no list. */
	readonly stopShare: number;
	/** Ends like a sentence: full stop, question or exclamation mark, ellipsis, with or without a closing quote. */
	readonly endsSentence: boolean;
	/** Reads like running text. */
	readonly isProse: boolean;
	/** The beginnings of its longer words, each once, as numbers: what it speaks of. */
	readonly stems: readonly number[];
	/** Turns to the reader: "Ihre", "you", "hier", "now". */
	readonly addressesReader: boolean;
}

/** Prose is at least this long, in characters: jusText (Pomikálek 2011) draws the line at 70, newspaper captions and teasers end near 80. */
const proseLength = 80;
/** From here on a line is prose though it does not end like a sentence. In characters. */
const longLength = 200;
/** Share of stop words below which a line is a list of names or keywords. Running German and English text has .3 to .6. */
const proseStopShare = 0.2;
const unknownStopShare = 0.4;

const sentenceEnd = /[.!?…]["'“”»«’‘)\]]*\*?$/u;

/**
 * The shape of a trimmed line in an ISO 639-1 language.
 * @param lower the line in small letters
 */
export function lineShape(text: string, lower: string, language: string): LineShape {
	const small = stopWordCodes(language);
	const {count, stopWords, stems, addressesReader} = readWords(text, lower, small ?? none);
	const stopShare = small === null ? unknownStopShare : stopWords / Math.max(1, count);
	const endsSentence = sentenceEnd.test(text.slice(-longestEnd));
	const isLongEnough = endsSentence || text.endsWith(':') ? text.length >= proseLength : text.length >= longLength;
	return {words: count, stopShare, endsSentence, isProse: isLongEnough && stopShare >= proseStopShare, stems, addressesReader};
}

const none: ReadonlySet<number> = new Set();
/** More quotation marks and brackets than this close no sentence. In characters. */
const longestEnd = 12;
