import {fold} from '../../language/fold.js';
import {tokens} from '../../language/tokens.js';
import type {Span, TextSpan} from '../../model/span.js';
import {isFunctionWord} from './is-function-word.js';

// Table cells beyond which word order is given up: passages of a thousand words each.
const mostCells = 1_000_000;

/**
 * For two related passages: the stretches of each that the other does not have, by offset within the given texts. A longest
 * common subsequence of words decides; neighbouring stretches are one, and function words alone are not marked.
 */
export function markWords(a: string, b: string): {readonly a: readonly Span[]; readonly b: readonly Span[]} {
	const [left, right] = [tokens(a), tokens(b)];
	const common = commonWords(left.map(key), right.map(key));
	return {a: stretches(left, common.a, a), b: stretches(right, common.b, b)};
}

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
