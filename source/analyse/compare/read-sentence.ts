import {fold} from '../../language/fold.js';
import {stem} from '../../language/stem.js';
import {isStopWord} from '../../language/stop-words.js';
import {tokens} from '../../language/tokens.js';

/** A sentence as the aligner sees it; words by their stems. */
export interface SentenceSigns {
	readonly words: ReadonlyMap<string, number>;
	/** Letters see through compounds ("Mega-Cloud-Deal") and inflection. */
	readonly grams: ReadonlyMap<string, number>;
	/** Words with the word before them. */
	readonly pairs: ReadonlySet<string>;
	/** Words with a capital after the first: names, in German every noun. */
	readonly names: ReadonlySet<string>;
	readonly numbers: ReadonlySet<string>;
	/** Characters. */
	readonly length: number;
}

const gramLength = 4;
// Function words say little but tell two sentences on one subject apart.
const stopWordWeight = 0.6;
const numberWeight = 1.5;

/** Reads one sentence in a language (ISO 639-1). */
export function readSentence(text: string, language: string): SentenceSigns {
	const found = tokens(text).map(({text: word}) => ({word, key: stem(word, language)}));
	const words = new Map<string, number>();
	for (const {word, key} of found) words.set(key, (words.get(key) ?? 0) + weight(word, language));
	return {
		words,
		grams: gramCounts(found.map(({word}) => word)),
		pairs: new Set(found.slice(1).map(({key}, index) => `${found[index]?.key} ${key}`)),
		names: new Set(found.filter(({word}, index) => index > 0 && /^\p{Lu}/u.test(word)).map(({key}) => key)),
		numbers: new Set(found.filter(({word}) => isNumber(word)).map(({word}) => word)),
		length: text.length,
	};
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

function weight(word: string, language: string): number {
	if (isNumber(word)) return numberWeight;
	return isStopWord(word, language) ? stopWordWeight : 1;
}

function gramCounts(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) {
		const padded = ` ${fold(word)} `;
		for (let at = 0; at === 0 || at + gramLength <= padded.length; at += 1) {
			const gram = padded.slice(at, at + gramLength);
			counts.set(gram, (counts.get(gram) ?? 0) + 1);
		}
	}
	return counts;
}
