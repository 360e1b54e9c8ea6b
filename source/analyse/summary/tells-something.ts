import type {Candidate} from './candidate.js';
import {isTeaser} from './openers.js';

/** Below this a sentence is an aside, above it a list; words. */
const fewestWords = 5;
const mostWords = 60;

const ended = /[.!…]["'“”»«›‹)\]]*$/u;
const openQuote = /[„“«»"]/u;

/** Whether a sentence is one of news: whole, of a sensible length, no invitation and no quotation that names no speaker. */
export function tellsSomething({text, words, isQuoted, article}: Candidate): boolean {
	if (words < fewestWords || words > mostWords || isQuoted || !ended.test(text)) return false;
	return !isTeaser(text) && !isRest(text, article.language) && isBalanced(text) && !isBareQuote(text);
}

/** As many quotation marks and brackets are closed as opened. */
function isBalanced(text: string): boolean {
	const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
	return count(/["„“”«»]/gu) % 2 === 0 && count(/[([]/gu) === count(/[)\]]/gu);
}

/** What is left of a sentence that was cut; "eBay" is a name. English is kept in small letters by some, German by nobody. */
const isRest = (text: string, language: string): boolean => language === 'de' && /^\p{Ll}+(?!\p{L})/u.test(text);

/** All of it said by someone it does not name. */
const isBareQuote = (text: string): boolean =>
	openQuote.test(text.charAt(0)) && /["“”»«][.!]?$/u.test(text) && !/["“”»«],? \p{L}/u.test(text);
