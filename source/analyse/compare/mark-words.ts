import {fold} from '../../language/fold.js';
import {tokens} from '../../language/tokens.js';
import type {Span, TextSpan} from '../../model/span.js';
import {isFunctionWord} from './is-function-word.js';

// Table cells beyond which word order is given up: passages of a thousand words each.
const mostCells = 1_000_000;
// Above this share of words with content that only one passage has, it is told in other words throughout; fewer words than
// `fewest` have no such share.
const mostApart = 0.6;
const fewest = 5;
// Letters that tell words apart without their endings.
const rootLength = 6;

/**
 * For two related passages: the stretches of each that the other does not have, by offset within the given texts. A longest
 * common subsequence of words decides; neighbouring stretches are one, and function words alone are not marked. Where more
 * than `mostApart` of the words with content of either passage differ, only names and figures the other lacks are marked.
 */
export function markWords(a: string, b: string): {readonly a: readonly Span[]; readonly b: readonly Span[]} {
	const [left, right] = [tokens(a), tokens(b)];
	const common = commonWords(left.map(key), right.map(key));
	const apart = {a: without(left, common.a), b: without(right, common.b)};
	if (isReworded(left, apart.a) || isReworded(right, apart.b)) return {a: telling(left, right), b: telling(right, left)};
	return {a: stretches(left, common.a, a), b: stretches(right, common.b, b)};
}

/** Whether so many of a passage's words stand in it alone that marking them all would say nothing. */
function isReworded(words: readonly TextSpan[], apart: readonly TextSpan[]): boolean {
	const size = (list: readonly TextSpan[]) => list.filter(({text}) => !isFunctionWord(text)).length;
	return size(words) >= fewest && size(apart) > mostApart * size(words);
}

const without = (words: readonly TextSpan[], common: ReadonlySet<number>): TextSpan[] => words.filter((_word, index) => !common.has(index));

/** Names and figures (in German all nouns) of a passage that the other nowhere has, in any inflection. */
function telling(words: readonly TextSpan[], others: readonly TextSpan[]): Span[] {
	const known = new Set(others.map(root));
	return words
		.filter((word, index) => (/^\p{N}/u.test(word.text) || (index > 0 && /^\p{Lu}/u.test(word.text))) && !isFunctionWord(word.text))
		.filter((word) => !known.has(root(word)))
		.map(({start, end}) => ({start, end}));
}

const root = ({text}: TextSpan): string => fold(text).slice(0, rootLength);

const key = ({text}: TextSpan): string => fold(text);

interface Places {
	readonly a: ReadonlySet<number>;
	readonly b: ReadonlySet<number>;
}

/** The places of a longest common subsequence in both lists; of very long lists, of the words that stand in both. */
function commonWords(a: readonly string[], b: readonly string[]): Places {
	if (a.length * b.length > mostCells) return {a: placesOf(a, new Set(b)), b: placesOf(b, new Set(a))};
	const common = commonLengths(a, b);
	const [inA, inB] = [new Set<number>(), new Set<number>()];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) {
			inA.add(i++);
			inB.add(j++);
		} else if (common(i + 1, j) >= common(i, j + 1)) i += 1;
		else j += 1;
	}
	return {a: inA, b: inB};
}

const placesOf = (words: readonly string[], known: ReadonlySet<string>): ReadonlySet<number> =>
	new Set([...words.keys()].filter((index) => known.has(words[index] ?? '')));

/** How many words the rests of two lists have in common in order, for each pair of beginnings. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i -= 1) {
		for (let j = b.length - 1; j >= 0; j -= 1)
			lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	}
	return at;
}

/** Runs of words not in common, joined over the marks and blanks between them. */
function stretches(words: readonly TextSpan[], common: ReadonlySet<number>, text: string): Span[] {
	const runs: {start: number; end: number}[] = [];
	for (const [index, {start, end}] of words.entries()) {
		if (common.has(index)) continue;
		const last = common.has(index - 1) ? undefined : runs.at(-1);
		if (last) last.end = end;
		else runs.push({start, end});
	}
	return runs.filter(({start, end}) => tokens(text.slice(start, end)).some(({text: word}) => !isFunctionWord(word)));
}
