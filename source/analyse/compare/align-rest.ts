import type {Bead, Echo, Range} from './bead.js';

/** Two sentences and the log-odds that they say the same. */
export interface Link {
	readonly i: number;
	readonly j: number;
	readonly odds: number;
}

export interface Alignment {
	readonly beads: readonly Bead[];
	readonly echoes: readonly Echo[];
}

// Log-odds from which two sentences that stand in another order are paired, and from which one joins, or echoes, a pair there is.
// Chosen with those of `align-sentences.ts`, by cross-validation over documents.
const moved = 0.4;
const again = 0.25;

/**
 * What an alignment in order leaves out: pairs told in another order; then sentences that say once more what a paired sentence
 * says. Right beside a bead that has one sentence on the other side they join it, elsewhere they echo.
 * @param links the likeliest first
 */
export function alignRest(links: readonly Link[], inOrder: readonly Bead[]): Alignment {
	const beads = [...inOrder];
	const places: Places = {a: placesOf(beads, 'a'), b: placesOf(beads, 'b')};
	for (const {i, j, odds} of links) {
		if (odds < moved || places.a.has(i) || places.b.has(j)) continue;
		places.a.set(i, beads.length);
		places.b.set(j, beads.length);
		beads.push({a: {from: i, to: i + 1}, b: {from: j, to: j + 1}, isMoved: true});
	}
	const echoes = links.flatMap((link): Echo[] => (link.odds < again ? [] : takeAgain(link, beads, places)));
	return {beads, echoes};
}

interface Places {
	readonly a: Map<number, number>;
	readonly b: Map<number, number>;
}

// The place of a sentence that echoes: in no bead, and not free.
const echoing = -1;

/** Puts the free sentence of a link, if just one is free, into the bead of the other, or makes it an echo. */
function takeAgain({i, j}: Link, beads: Bead[], places: Places): Echo[] {
	const [placeA, placeB] = [places.a.get(i), places.b.get(j)];
	if ((placeA === undefined) === (placeB === undefined)) return [];
	const free = placeA === undefined ? 'a' : 'b';
	const [sentence, place] = placeA === undefined ? [i, placeB ?? echoing] : [j, placeA];
	const joined = join(beads[place], free, sentence);
	places[free].set(sentence, joined ? place : echoing);
	if (!joined) return [{i, j, again: free === 'b' ? 'a' : 'b'}];
	beads[place] = joined;
	return [];
}

/** Which bead each sentence of a side is in. */
function placesOf(beads: readonly Bead[], side: 'a' | 'b'): Map<number, number> {
	const sentences = ({from, to}: Range) => Array.from({length: to - from}, (_, index) => from + index);
	return new Map(beads.flatMap((bead, place) => sentences(bead[side]).map((sentence) => [sentence, place] as const)));
}

/** The bead with one more sentence on a side, if it is a neighbour and the other side is a single sentence. */
function join(bead: Bead | undefined, side: 'a' | 'b', sentence: number): Bead | null {
	if (!bead || size(bead[side === 'a' ? 'b' : 'a']) > 1) return null;
	const {from, to} = bead[side];
	if (sentence === from - 1) return {...bead, [side]: {from: sentence, to}};
	return sentence === to ? {...bead, [side]: {from, to: to + 1}} : null;
}

const size = ({from, to}: Range): number => to - from;
