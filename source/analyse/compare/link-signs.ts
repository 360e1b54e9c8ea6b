import {alignInOrder} from './align-in-order.js';
import {at, type Bead, type Table} from './bead.js';
import {gramCover} from './gram-cover.js';
import type {SentenceSigns} from './read-sentence.js';
import type {Similarities} from './sentence-similarity.js';

/** Two sentences, one of each text, that may say the same, with what speaks for and against it. */
export interface LinkSigns {
	readonly i: number;
	readonly j: number;
	/**
	 * In this order, by which the learned trees go: likeness of words, of letters, of both; cover of a, of b, the better; numbers in
	 * common, numbers apart, names in common, word pairs in common, their share, length of a to b, the shorter length; distance of
	 * the places, from the path; lead in the row, in the column, best in both; likeness of the neighbours on both sides, in a, in b,
	 * of the surroundings.
	 */
	readonly signs: readonly number[];
}

// Pairs less alike than the first are no candidates; nor are those below the second that stay this far behind the best of both.
const least = 0.04;
const clear = 0.1;
const behind = 0.15;
// Likeness from which a pair counts for the path through both texts, chosen on the same data; the path is only a first guess.
const pathThresholds = {single: 0.17, joined: 0.25, least: 0.25};
// Counts above these say no more.
const mostNumbers = 3;
const mostApart = 2;
const mostNames = 4;

/** Every pair of sentences that may say the same. O(n·m). */
export function linkSigns(a: readonly SentenceSigns[], b: readonly SentenceSigns[], similarities: Similarities): LinkSigns[] {
	const {mixed, words, grams} = similarities;
	const [rowTops, columnTops] = [
		a.map((_, i) => topTwo(b.length, (j) => at(mixed, i, j))),
		b.map((_, j) => topTwo(a.length, (i) => at(mixed, i, j))),
	];
	const expected = pathThrough(alignInOrder(mixed, a.length, b.length, pathThresholds), a.length, b.length);
	const cover = gramCover(a, b);
	return a.flatMap((one, i) =>
		b.flatMap((other, j): LinkSigns[] => {
			const value = at(mixed, i, j);
			const [row = noTop, column = noTop] = [rowTops[i], columnTops[j]];
			if (value < least || (value < clear && value < Math.min(row[0], column[0]) - behind)) return [];
			const places = Math.abs((i + 0.5) / a.length - (j + 0.5) / b.length);
			const path = Math.log1p(Math.abs((expected[i] ?? j) - j));
			const leads = [value - rival(row, value), value - rival(column, value), value === row[0] && value === column[0] ? 1 : 0];
			const lexical = [at(words, i, j), at(grams, i, j), value, ...cover(i, j), ...inCommon(one, other)];
			return [{i, j, signs: [...lexical, places, path, ...leads, ...around(mixed, i, j)]}];
		}),
	);
}

type TopTwo = readonly [first: number, second: number];
const noTop: TopTwo = [0, 0];

function topTwo(count: number, value: (index: number) => number): TopTwo {
	let [first, second] = [0, 0];
	for (let index = 0; index < count; index += 1) {
		const next = value(index);
		if (next > first) [first, second] = [next, first];
		else if (next > second) second = next;
	}
	return [first, second];
}

const rival = ([first, second]: TopTwo, own: number): number => (own === first ? second : first);

/** What two sentences have in common beyond similarity, and how long they are. */
function inCommon(one: SentenceSigns, other: SentenceSigns): number[] {
	const numbers = shared(one.numbers, other.numbers);
	const pairs = shared(one.pairs, other.pairs);
	const names = [...one.names].filter((name) => other.words.has(name)).length;
	const [lengthA, lengthB] = [Math.log1p(one.length), Math.log1p(other.length)];
	return [
		Math.min(numbers, mostNumbers),
		Math.min(Math.min(one.numbers.size, other.numbers.size) - numbers, mostApart),
		Math.min(names, mostNames) / Math.max(1, Math.min(one.names.size, other.names.size)),
		pairs,
		pairs / Math.max(1, Math.min(one.pairs.size, other.pairs.size)),
		lengthA - lengthB,
		Math.min(lengthA, lengthB),
	];
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((item) => other.has(item)).length;

/** How alike the sentences around two are. */
function around(mixed: Table, i: number, j: number): number[] {
	const near = (i2: number, j2: number) => at(mixed, i2, j2);
	const context = [-2, -1, 1, 2].map((by) => Math.max(near(i + by, j + by), near(i + by, j + by - 1), near(i + by, j + by + 1)));
	return [
		Math.max(near(i - 1, j - 1), near(i + 1, j + 1)),
		Math.max(near(i - 1, j), near(i + 1, j)),
		Math.max(near(i, j - 1), near(i, j + 1)),
		context.reduce((sum, value) => sum + value, 0) / context.length,
	];
}

/** For each sentence of a where in b its counterpart would stand, between those of its neighbours that have one. */
function pathThrough(beads: readonly Bead[], rows: number, columns: number): number[] {
	const middle = ({from, to}: Bead['a']) => (from + to - 1) / 2;
	const anchors = [[-1, -1] as const, ...beads.map(({a, b}) => [middle(a), middle(b)] as const), [rows, columns] as const];
	let next = 1;
	return Array.from({length: rows}, (_, i) => {
		while (next < anchors.length - 1 && (anchors[next]?.[0] ?? rows) < i) next += 1;
		const [[i0, j0] = [-1, -1], [i1, j1] = [rows, columns]] = [anchors[next - 1], anchors[next]];
		return i1 === i0 ? j0 : j0 + ((i - i0) * (j1 - j0)) / (i1 - i0);
	});
}
