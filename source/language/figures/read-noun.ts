import {isStopWord} from '../stop-words.js';
import {matchAt} from './match-at.js';

interface Noun {
	/** The counted things as written; in German without adjectives. */
	readonly unit: string;
	readonly end: number;
}

const word = /[\s\u00A0\u202F]+(\p{L}[\p{L}\p{N}]*(?:[-’'][\p{L}\p{N}]+)*)/uy;
const maxWords = 3;

/** The noun a number counts: the next one, with at most two adjectives before it ("350.000 neue H100-Chips"), or null. */
export function readNoun(text: string, at: number, language: string): Noun | null {
	const isNoun = language === 'de' ? isGermanNoun : isEnglishPlural;
	const words: string[] = [];
	for (let end = at; words.length < maxWords; ) {
		const found = matchAt(word, text, end);
		const next = found?.[1] ?? '';
		end += found?.[0].length ?? 0;
		words.push(next);
		if (isNoun(next)) return {unit: language === 'de' ? next : words.join(' '), end};
		if (next === '' || !mayQualify(next, language)) return null;
	}
	return null;
}

const irregular = /^(?:people|men|women|children|staff|troops|police|cattle)$/u;
// Of halves there are two always.
const halves = /^(?:halves|Hälften)$/u;
const isGermanNoun = (found: string): boolean => /^\p{Lu}/u.test(found) && !halves.test(found);
const isEnglishPlural = (found: string): boolean =>
	irregular.test(found) || (!halves.test(found) && /^\p{Ll}.*[^su]s$/u.test(found) && !isStopWord(found, 'en'));

// Frequent adjectives, stop words elsewhere.
const adjective = /^(?:neu|weiter|ander|viel|einzeln|more|new|other|further|additional)(?:e[nrs]?)?$/u;

function mayQualify(found: string, language: string): boolean {
	if (adjective.test(found)) return true;
	return !isStopWord(found, language) && (language !== 'de' || /(?:e|en|er|es|em)$/u.test(found));
}
