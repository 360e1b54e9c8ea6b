import type {TextSpan} from '../../model/span.js';
import type {ScoredAlignment, ScoredEcho} from './align-sentences.js';
import type {Range} from './bead.js';

/** A place in the comparison: a bead, an echo, or one sentence of one side. */
export interface Place {
	readonly a: Range | null;
	readonly b: Range | null;
	/** 0 where one side is missing. */
	readonly score: number;
	/** The side that stands in another place already. */
	readonly repeats: 'a' | 'b' | null;
}

/**
 * Beads, echoes and the sentences in none, laid in one sequence in which the sides of a come in order and those of b come in order
 * but for moved beads and echoes. A sentence of b alone stands before the next bead that follows it in b, one that echoes a
 * sentence of a right after the bead of that.
 */
export function layPassages({beads, echoes}: ScoredAlignment, rows: number, columns: number): Place[] {
	const startsAt = new Map(beads.map((bead) => [bead.a.from, bead]));
	const echoesIn = new Map(echoes.filter(({again}) => again === 'b').map((echo) => [echo.i, echo]));
	const placed = new Set([...beads.flatMap(({b}) => numbers(b)), ...echoes.filter(({again}) => again === 'a').map(({j}) => j)]);
	const places: Place[] = [];
	let nextB = 0;
	const flushUpTo = (end: number) => {
		for (; nextB < end; nextB += 1) if (!placed.has(nextB)) places.push({a: null, b: one(nextB), score: 0, repeats: null});
	};
	for (let i = 0; i < rows; ) {
		const bead = startsAt.get(i);
		if (bead && !bead.isMoved) flushUpTo(bead.b.from);
		const echo = echoesIn.get(i);
		const alone = echo ? echoPlace(echo) : {a: one(i), b: null, score: 0, repeats: null};
		places.push(bead ? {a: bead.a, b: bead.b, score: bead.score, repeats: null} : alone);
		const end = bead ? bead.a.to : i + 1;
		places.push(...echoes.filter((said) => said.again === 'a' && said.i >= i && said.i < end).map(echoPlace));
		i = end;
	}
	flushUpTo(columns);
	return places;
}

const echoPlace = ({i, j, score, again}: ScoredEcho): Place => ({a: one(i), b: one(j), score, repeats: again});

const one = (index: number): Range => ({from: index, to: index + 1});

const numbers = ({from, to}: Range): number[] => Array.from({length: to - from}, (_, index) => from + index);

/** The stretch of text a run of sentences holds, or null for none. */
export function spanOf(text: string, sentences: readonly TextSpan[], range: Range | null): TextSpan | null {
	const first = range ? sentences[range.from] : undefined;
	const last = range ? sentences[range.to - 1] : undefined;
	return first && last ? {start: first.start, end: last.end, text: text.slice(first.start, last.end)} : null;
}
