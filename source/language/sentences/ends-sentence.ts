import {abbreviations} from './abbreviations.js';
import {isOrdinal} from './is-ordinal.js';
import {startsSentence} from './starts-sentence.js';

const stopped = /([.!?…]+)(["'“”„‘’»«›‹)\]]*)$/u;
const goesOn = /^(?:["'“”’»«›‹]*[\s,]*\p{Ll}(?!\p{Lu})|[,;:)\]]|[–—-]\s*\p{Ll})/u;
// Characters; no abbreviation is longer.
const longestWord = 24;
const lastWord = /[^\s("„“»«'[/]+$/u;

/**
 * Whether a sentence ends in the gap between two pieces of one paragraph.
 * @param left the text before the gap, trimmed; its last hundred characters suffice
 * @param right the text after the gap, trimmed
 * @param language ISO 639-1
 */
export function endsSentence(left: string, right: string, language: string): boolean {
	if (goesOn.test(right)) return false;
	const found = stopped.exec(left);
	if (!found) return true;
	const [, stop = '', closers = ''] = found;
	if (stop === '…') return startsSentence(right) || closers !== '';
	if (stop !== '.' || /["“”»«]/u.test(closers)) return true;
	return !isAbbreviated(left.slice(0, left.length - closers.length), right, language);
}

/** Whether the final stop of `left` belongs to its last word: an ordinal, an initial, an abbreviation. */
function isAbbreviated(left: string, right: string, language: string): boolean {
	const word = lastWord.exec(left.slice(-longestWord, -1))?.[0] ?? '';
	if (/^\d{1,2}$/u.test(word)) return language === 'de' && isOrdinal(left, right);
	if (/^[IVX]{2,}$/u.test(word)) return !startsSentence(right);
	if (/^\p{L}$/u.test(word) && !shortened.test(left)) return isLetterOpen(left, word, right);
	return !acronym.test(word) && isListed(word, right, language);
}

// "wär's" is a word, "d'A." is none.
const shortened = /\p{Ll}['’]s\.$/u;
// What may be the last of a pair: "u. a.", "d. J.", "e. V.", "a. D.", "i. R.", "a. M.", "o. Ä."; names rarely end in these.
const closingLetter = /^[aäÄDJMRV]$/u;

// "J. K.", "z. B." go on; "Plan B. Der" and "100 m. Die" end.
function isLetterOpen(left: string, letter: string, right: string): boolean {
	if (!startsSentence(right)) return true;
	const isPair = /\p{L}\.\s?\p{L}\.$/u.test(left);
	return isPair ? !closingLetter.test(letter) : /^(?!I)\p{Lu}$/u.test(letter) && !/\p{Ll}\s\p{Lu}\.$/u.test(left);
}

// "Hauptstr. 5"; without a number the street ends the sentence as any word does.
const street = /.str$/u;
// "EST", "STD" are written out.
const acronym = /^\p{Lu}{3,}$/u;

function isListed(word: string, right: string, language: string): boolean {
	const table = abbreviations(language);
	const lower = word.toLowerCase();
	const names = [word, lower, lower.replace(/^.*[-–/]/u, '')];
	const isIn = (set: ReadonlySet<string>) => names.some((name) => set.has(name));
	if (isIn(table.open)) return true;
	if (isIn(table.numbered) || street.test(lower)) return /^\d/u.test(right);
	return (isIn(table.closing) || /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(lower)) && !startsSentence(right);
}
