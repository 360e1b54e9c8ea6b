import type {Query, Term} from '../query/query.js';
import {offsetKey} from '../text/offset-key.js';
import {joinHyphened, type TextWord, textWords} from '../text/text-words.js';
import {mergeRanges, type Range} from './range.js';
import {type WordMatch, type WordMatcher, wordMatchers} from './word-matcher.js';

/** The stretches of a text that a query matches, in order and apart: what matched and nothing else. */
export function findHighlights(query: Query, text: string): Range[] {
	const words = textWords(text);
	const terms = query.filter(({wanted}) => wanted).flatMap(({anyOf}) => anyOf);
	return mergeRanges(terms.flatMap((term) => (term.kind === 'phrase' ? phraseRanges(term, words) : termRanges(term, text, words))));
}

/** By the strictest way of matching that finds anything. */
function termRanges(term: Exclude<Term, {kind: 'phrase'}>, text: string, words: readonly TextWord[]): Range[] {
	const [strict = () => undefined, ...looser] = wordMatchers(term);
	const found = matchWords(strict, text, words);
	if (found.length > 0) return found;
	const joined = term.kind === 'fuzzy' ? matchWords(strict, text, joinHyphened(text, words)) : [];
	if (joined.length > 0) return joined;
	for (const matcher of looser) {
		const ranges = matchWords(matcher, text, words);
		if (ranges.length > 0) return ranges;
	}
	return [];
}

function matchWords(matcher: WordMatcher, text: string, words: readonly TextWord[]): Range[] {
	const answers = new Map<string, WordMatch | undefined>();
	return words.flatMap((word) => {
		if (!answers.has(word.key)) answers.set(word.key, matcher(word.key));
		const match = answers.get(word.key);
		return match === undefined ? [] : rangesIn(word, match, text);
	});
}

function rangesIn({start, end, key}: TextWord, match: WordMatch, text: string): Range[] {
	if (match === 'whole') return [[start, end]];
	const map = offsetKey(text.slice(start, end).replaceAll('-', joint));
	if (map.key !== key) return [[start, end]];
	return match.map(([from, to]): Range => [start + (map.starts[from] ?? 0), start + (map.ends[to - 1] ?? end - start)]);
}

/** Takes the place of a hyphen and leaves no letter in the key. */
const joint = '\u0301';

function phraseRanges({keys, open}: Extract<Term, {kind: 'phrase'}>, words: readonly TextWord[]): Range[] {
	const fits = (key: string | undefined, step: number) =>
		key !== undefined && (open && step === keys.length - 1 ? key.startsWith(keys[step] ?? '') : key === keys[step]);
	return words.flatMap(({start}, at): Range[] => {
		if (!keys.every((_, step) => fits(words[at + step]?.key, step))) return [];
		return [[start, words[at + keys.length - 1]?.end ?? start]];
	});
}
