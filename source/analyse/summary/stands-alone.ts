import type {Candidate} from './candidate.js';
import {isTeaser, pointsBack} from './openers.js';

/** Below this a sentence is an aside, above it a list; words. */
const fewestWords = 5;
const mostWords = 60;

const ended = /[.!…]["'“”»«›‹)\]]*$/u;
const openQuote = /[„“«»"]/u;

/** Whether a sentence can be understood, and is worth reading, without the ones around it. */
export function standsAlone({text, words, place, article}: Candidate): boolean {
	if (words < fewestWords || words > mostWords || !ended.test(text)) return false;
	if (isTeaser(text) || !isBalanced(text) || isBareQuote(text)) return false;
	// Before the first sentence there is nothing to point back to but the headline.
	return place === 0 || !pointsBack(text, article.language);
}

/** As many quotation marks and brackets are closed as opened. */
function isBalanced(text: string): boolean {
	const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
	return count(/["„“”«»]/gu) % 2 === 0 && count(/\(/gu) === count(/\)/gu);
}

/** All of it said by someone it does not name. */
const isBareQuote = (text: string): boolean =>
	openQuote.test(text.charAt(0)) && /["“”»«][.!]?$/u.test(text) && !/["“”»«],? \p{L}/u.test(text);
