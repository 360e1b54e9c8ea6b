import {countStopWords} from '../../language/stop-words.js';
import {wordsOf} from './words-of.js';

/** What a line looks like, without regard to its neighbours. */
export interface LineShape {
	readonly words: number;
	/** Share of stop words among its words, 0 to 1; `unknownStopShare` where the language has no list. */
	readonly stopShare: number;
	/** Ends like a sentence: full stop, question or exclamation mark, ellipsis, with or without a closing quote. */
	readonly endsSentence: boolean;
	/** Reads like running text. */
	readonly isProse: boolean;
	/** The beginnings of its longer words, each once, in small letters: what it speaks of. */
	readonly stems: readonly string[];
}

/** Inflected forms agree in so many letters. */
const stemLength = 6;
/** Shorter words say little about a story. In letters. */
const longWord = 5;

/** Prose is at least this long, in characters: jusText (Pomikálek 2011) draws the line at 70, newspaper captions and teasers end near 80. */
const proseLength = 80;
/** From here on a line is prose though it does not end like a sentence. In characters. */
const longLength = 200;
/** Share of stop words below which a line is a list of names or keywords. Running German and English text has .3 to .6. */
const proseStopShare = 0.2;
const unknownStopShare = 0.4;
const languagesWithStopWords = new Set(['de', 'en']);

const sentenceEnd = /[.!?…]["'“”»«’‘)\]]*\*?$/u;

/**
 * The shape of a trimmed line in an ISO 639-1 language.
 * @param lower the line in small letters, where it is at hand
 */
export function lineShape(text: string, language: string, lower = text.toLowerCase()): LineShape {
	const words = wordsOf(lower);
	const stopShare = stopWordShare(words, language);
	const endsSentence = sentenceEnd.test(text);
	const isLongEnough = endsSentence || text.endsWith(':') ? text.length >= proseLength : text.length >= longLength;
	return {words: words.length, stopShare, endsSentence, isProse: isLongEnough && stopShare >= proseStopShare, stems: stemsOf(words)};
}

function stemsOf(words: readonly string[]): readonly string[] {
	const stems = new Set<string>();
	for (const word of words) if (word.length >= longWord) stems.add(word.slice(0, stemLength));
	return [...stems];
}

function stopWordShare(words: readonly string[], language: string): number {
	if (!languagesWithStopWords.has(language)) return unknownStopShare;
	return words.length === 0 ? 0 : countStopWords(words, language) / words.length;
}
