import {joinNeighbours as joinTerms} from '../query/join-neighbours.js';
import type {Clause, Term} from '../query/query.js';
import {offsetKey} from '../text/offset-key.js';
import {joinHyphened, joinNeighbours, type TextWord, textWords} from '../text/text-words.js';
import {mergeRanges, type Range} from './range.js';
import {misspeltMatchers, type WordMatch, type WordMatcher, wordMatchers} from './word-matcher.js';

/** Whether a word of a text, by its key, is what a misspelt term means; "open" where that is for the spelling to say. */
export type SenseOf = (term: FuzzyTerm, key: string) => 'meant' | 'other' | 'open';

type FuzzyTerm = Extract<Term, {kind: 'fuzzy'}>;

/** The stretches of a text that a query matches, in order and apart: what matched and nothing else. */
export function findHighlights(clauses: readonly Clause[], text: string, senseOf: SenseOf): Range[] {
	const words = textWords(text);
	const read: ReadText = {text, words, joined: [...joinHyphened(text, words), ...joinNeighbours(text, words)]};
	const terms = clauses.filter(({wanted}) => wanted).flatMap(({anyOf}) => anyOf);
	const apart = terms.flatMap((term) => (term.kind === 'phrase' ? phraseRanges(term, words) : termRanges(term, read, senseOf)));
	const asOne = joinTerms(clauses).flatMap(({term}) => matchWords(begunBy(term), text, words));
	return mergeRanges([...apart, ...asOne]);
}

interface ReadText {
	readonly text: string;
	readonly words: readonly TextWord[];
	/** Neighbours as one word. */
	readonly joined: readonly TextWord[];
}

/** By the strictest way of matching that finds anything, so that "Wien" does not mark "Wein" beside it. */
function termRanges(term: Exclude<Term, {kind: 'phrase'}>, {text, words, joined}: ReadText, senseOf: SenseOf): Range[] {
	const [strict = () => undefined, ...looser] = wordMatchers(term);
	const found = matchWords(strict, text, words);
	if (found.length > 0 || term.kind !== 'fuzzy') return found;
	const asOne = matchWords(begunBy(term), text, joined);
	if (asOne.length > 0) return asOne;
	const inflected = firstMatch(looser, text, words);
	if (inflected.length > 0) return inflected;
	const senses = words.map((word) => ({word, sense: senseOf(term, word.key)})).filter(({sense}) => sense !== 'other');
	if (senses.length === 0) return [];
	const possible = senses.map(({word}) => word);
	const misspelt = firstMatch(misspeltMatchers(term), text, possible);
	if (misspelt.length > 0) return misspelt;
	return senses.flatMap(({word, sense}): Range[] => (sense === 'meant' ? [[word.start, word.end]] : []));
}

/** A word that is the term, or begins with it while it is still being typed. */
const begunBy =
	(term: FuzzyTerm): WordMatcher =>
	(key) =>
		key === term.key || (term.open && key.startsWith(term.key)) ? 'whole' : undefined;

/** What the first of some matchers marks that marks anything. */
function firstMatch(matchers: readonly WordMatcher[], text: string, words: readonly TextWord[]): Range[] {
	for (const matcher of matchers) {
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
