import type {TextSpan} from '../../model/span.js';
import {isStopWord} from '../stop-words.js';

// Words with content that say enough; a phrase ending in a verb needs its subject too.
const enough = 3;
const enoughBeforeVerb = 5;
// Longest phrase in words, function words counted: it heads a row of a table.
const longest = 9;

const word = /\d+(?:[.,]\d+)*(?![\p{L}-])|[\p{L}\p{N}]+(?:[-–&/.’'][\p{L}\p{N}]+)*/gu;
const hedge = /^(?:rund|etwa|knapp|fast|gut|circa|mindestens|höchstens|about|around|nearly|almost|roughly|restlichen?|nächsten?)$/iu;

/** The words between two offsets of a sentence, numbers in one piece. */
export function wordsBetween(sentence: string, from: number, to: number): TextSpan[] {
	return Array.from(sentence.slice(from, to).matchAll(word), ({0: text, index}) => ({
		text,
		start: from + index,
		end: from + index + text.length,
	}));
}

/** Whether a word says something: no function word, hedge or year. */
export function carriesContent(text: string, language: string): boolean {
	if (/^\d{4}$/u.test(text)) return false;
	return (text.length > 2 || /^(?:\p{Lu}{2}|\d)/u.test(text)) && !isStopWord(text, language) && !hedge.test(text);
}

/** How many words of a phrase carry content. */
export const weight = (phrase: readonly TextSpan[], language: string): number =>
	phrase.filter(({text}) => carriesContent(text, language)).length;

/** The phrase at the end of some words. */
export function phraseUpTo(words: readonly TextSpan[], language: string): TextSpan[] {
	const trimmed = trim(words, language);
	const endsInVerb = language === 'de' && /^\p{Ll}/u.test(trimmed.at(-1)?.text ?? '');
	const wanted = endsInVerb ? enoughBeforeVerb : enough;
	let start = trimmed.length;
	for (let found = 0; start > 0 && trimmed.length - start < longest && found < wanted; ) {
		start -= 1;
		found += weight(trimmed.slice(start, start + 1), language);
	}
	return trim(trimmed.slice(start), language);
}

/** The phrase at the beginning of some words. */
export function phraseFrom(words: readonly TextSpan[], language: string): TextSpan[] {
	const trimmed = trim(words, language);
	let end = 0;
	for (let found = 0; end < trimmed.length && end < longest && found < enough; end += 1)
		found += weight(trimmed.slice(end, end + 1), language);
	return trim(trimmed.slice(0, end), language);
}

/** Without the words at both edges that carry no content. */
function trim(phrase: readonly TextSpan[], language: string): TextSpan[] {
	const first = phrase.findIndex(({text}) => carriesContent(text, language));
	const last = phrase.findLastIndex(({text}) => carriesContent(text, language));
	return first < 0 ? [] : phrase.slice(first, last + 1);
}
