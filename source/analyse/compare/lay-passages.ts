import type {TextSpan} from '../../model/span.js';
import type {ScoredBead} from './align-sentences.js';
import type {Range} from './bead.js';

/** A place in the comparison: a bead, or one sentence of one side. */
export interface Place {
	readonly a: Range | null;
	readonly b: Range | null;
	/** 0 where one side is missing. */
	readonly score: number;
}

/**
 * Beads and the sentences in none, laid in one sequence in which the sides of a come in order and those of b come in order
 * but for moved beads. A sentence of b alone stands before the next bead that follows it in b.
 */
export function layPassages(beads: readonly ScoredBead[], rows: number, columns: number): Place[] {
	const startsAt = new Map(beads.map((bead) => [bead.a.from, bead]));
	const inBead = new Set(beads.flatMap(({b}) => numbers(b)));
	const places: Place[] = [];
	let nextB = 0;
	const flushUpTo = (end: number) => {
		for (; nextB < end; nextB += 1) if (!inBead.has(nextB)) places.push({a: null, b: {from: nextB, to: nextB + 1}, score: 0});
	};
	for (let i = 0; i < rows; ) {
		const bead = startsAt.get(i);
		if (bead && !bead.isMoved) flushUpTo(bead.b.from);
		places.push(bead ? {a: bead.a, b: bead.b, score: bead.score} : {a: {from: i, to: i + 1}, b: null, score: 0});
		i = bead ? bead.a.to : i + 1;
	}
	flushUpTo(columns);
	return places;
}

const numbers = ({from, to}: Range): number[] => Array.from({length: to - from}, (_, index) => from + index);

/** The stretch of text a run of sentences holds, or null for none. */
export function spanOf(text: string, sentences: readonly TextSpan[], range: Range | null): TextSpan | null {
	const first = range ? sentences[range.from] : undefined;
	const last = range ? sentences[range.to - 1] : undefined;
	return first && last ? {start: first.start, end: last.end, text: text.slice(first.start, last.end)} : null;
}
