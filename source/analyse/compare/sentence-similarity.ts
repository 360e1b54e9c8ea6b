import {fold} from '../../language/fold.js';
import {stem} from '../../language/stem.js';
import {isStopWord} from '../../language/stop-words.js';
import {tokens} from '../../language/tokens.js';
import {cosines} from './cosines.js';

/** Sentences of one text with the language they are read in. */
export interface SentenceList {
	readonly texts: readonly string[];
	readonly language: string;
}

// How much words and letters count; letters see through compounds ("Mega-Cloud-Deal") and inflection, words keep meanings apart.
const wordShare = 0.4;
const gramLength = 4;
// Function words say little but tell two sentences on one subject apart.
const stopWordWeight = 0.6;
const numberWeight = 1.5;

/**
 * How alike each sentence of a is to each of b: rows for a, columns for b, 0 to 1. Cosines of weighted words and of character
 * n-grams; rarity is counted over the sentences of both texts, so a name that stands in every sentence tells nothing.
 */
export function sentenceSimilarity(a: SentenceList, b: SentenceList): Float64Array[] {
	const words = cosines(
		a.texts.map((text) => wordCounts(text, a.language)),
		b.texts.map((text) => wordCounts(text, b.language)),
	);
	const grams = cosines(a.texts.map(gramCounts), b.texts.map(gramCounts));
	return words.map((row, i) => row.map((value, j) => wordShare * value + (1 - wordShare) * (grams[i]?.[j] ?? 0)));
}

function wordCounts(text: string, language: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const {text: word} of tokens(text)) {
		const key = stem(word, language);
		counts.set(key, (counts.get(key) ?? 0) + wordWeight(word, language));
	}
	return counts;
}

function wordWeight(word: string, language: string): number {
	if (/^\p{N}/u.test(word)) return numberWeight;
	return isStopWord(word, language) ? stopWordWeight : 1;
}

function gramCounts(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const {text: word} of tokens(text)) {
		const padded = ` ${fold(word)} `;
		for (let at = 0; at === 0 || at + gramLength <= padded.length; at += 1) {
			const gram = padded.slice(at, at + gramLength);
			counts.set(gram, (counts.get(gram) ?? 0) + 1);
		}
	}
	return counts;
}
