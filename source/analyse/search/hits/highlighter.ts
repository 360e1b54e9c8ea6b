import {joinNeighbours as joinTerms} from '../query/join-neighbours.js';
import type {Clause, Term} from '../query/query.js';
import {offsetKey} from '../text/offset-key.js';
import {type TextWord, textWords} from '../text/text-words.js';
import {mergeRanges, type Range} from './range.js';
import {misspeltMatchers, type WordMatch, type WordMatcher, wordMatchers} from './word-matcher.js';
import {writtenApart} from './written-apart.js';

/** Whether a word of a text, by its key, is what a misspelt term means; "open" where that is for the spelling to say. */
export type SenseOf = (term: FuzzyTerm, key: string) => 'meant' | 'other' | 'open';

type FuzzyTerm = Extract<Term, {kind: 'fuzzy'}>;

/** Finds the stretches of a text that a query matches, in order and apart: what matched and nothing else. */
export type Highlighter = (text: string) => Range[];

/** Prepares the highlights of a query for any number of texts; what is found out about a word serves them all. */
export function highlighter(clauses: readonly Clause[], senseOf: SenseOf): Highlighter {
	const finders = clauses
		.filter(({wanted}) => wanted)
		.flatMap(({anyOf}) => anyOf.map((term) => (term.kind === 'phrase' ? phraseFinder(term) : termFinder(term, senseOf))));
	const asOne = joinTerms(clauses).map(({term}) => remembered(begunBy(term)));
	return (text) => {
		const words = textWords(text);
		const apart = finders.flatMap((find) => find(text, words));
		return mergeRanges([...apart, ...asOne.flatMap((matcher) => matchWords(matcher, text, words))]);
	};
}

type Finder = (text: string, words: readonly TextWord[]) => Range[];

/** By the strictest way of matching that finds anything, so that "Wien" does not mark "Wein" beside it. */
function termFinder(term: Exclude<Term, {kind: 'phrase'}>, senseOf: SenseOf): Finder {
	const [strict = () => undefined, ...looser] = wordMatchers(term).map(remembered);
	if (term.kind !== 'fuzzy') return (text, words) => matchWords(strict, text, words);
	const misspelt = misspeltMatchers(term).map(remembered);
	return (text, words) => {
		const found = matchWords(strict, text, words);
		if (found.length > 0) return found;
		const joined = writtenApart(term.key, term.open, text, words);
		if (joined.length > 0) return joined;
		const inflected = firstMatch(looser, text, words);
		if (inflected.length > 0) return inflected;
		const senses = words.map((word) => ({word, sense: senseOf(term, word.key)})).filter(({sense}) => sense !== 'other');
		const possible = senses.map(({word}) => word);
		const near = firstMatch(misspelt, text, possible);
		if (near.length > 0) return near;
		return senses.flatMap(({word, sense}): Range[] => (sense === 'meant' ? [[word.start, word.end]] : []));
	};
}

/** A matcher that works out each word once. */
function remembered(matcher: WordMatcher): WordMatcher {
	const answers = new Map<string, WordMatch | null>();
	return (key) => {
		const known = answers.get(key);
		if (known !== undefined) return known ?? undefined;
		const answer = matcher(key);
		answers.set(key, answer ?? null);
		return answer;
	};
}

/** A word that is the term, or begins with it while it is still being typed. */
const begunBy =
	(term: FuzzyTerm): WordMatcher =>
	(key) =>
		key === term.key || (term.open && key.startsWith(term.key)) ? 'whole' : undefined;

/** What the first of some matchers marks that marks anything. */
function firstMatch(matchers: readonly WordMatcher[], text: string, words: readonly TextWord[]): Range[] {
	if (words.length === 0) return [];
	for (const matcher of matchers) {
		const ranges = matchWords(matcher, text, words);
		if (ranges.length > 0) return ranges;
	}
	return [];
}

function matchWords(matcher: WordMatcher, text: string, words: readonly TextWord[]): Range[] {
	const ranges: Range[] = [];
	for (const word of words) {
		const match = matcher(word.key);
		if (match !== undefined) ranges.push(...rangesIn(word, match, text));
	}
	return ranges;
}

function rangesIn({start, end, key}: TextWord, match: WordMatch, text: string): Range[] {
	if (match === 'whole') return [[start, end]];
	const map = offsetKey(text.slice(start, end));
	if (map.key !== key) return [[start, end]];
	return match.map(([from, to]): Range => [start + (map.starts[from] ?? 0), start + (map.ends[to - 1] ?? end - start)]);
}

function phraseFinder({keys, open}: Extract<Term, {kind: 'phrase'}>): Finder {
	const fits = (key: string | undefined, step: number) =>
		key !== undefined && (open && step === keys.length - 1 ? key.startsWith(keys[step] ?? '') : key === keys[step]);
	return (_, words) =>
		words.flatMap(({start}, at): Range[] => {
			if (!keys.every((_, step) => fits(words[at + step]?.key, step))) return [];
			return [[start, words[at + keys.length - 1]?.end ?? start]];
		});
}
