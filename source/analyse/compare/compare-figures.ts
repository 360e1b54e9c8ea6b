import type {ComparedFigure, FigureSide} from '../../model/comparison.js';
import type {Figure} from '../../model/figure.js';
import type {TextSpan} from '../../model/span.js';
import {isSameQuantity} from '../figures/same-quantity.js';
import {type FigurePair, matchApart, matchConflicts, matchEqual} from './match-figures.js';
import {type PlacedFigure, placeFigures} from './placed-figure.js';

interface Sides {
	readonly a: TextSpan | null;
	readonly b: TextSpan | null;
	readonly repeats: 'a' | 'b' | null;
	/** How alike the two sides are, 0 to 1. */
	readonly score: number;
}

/**
 * The figures of both texts set against each other, in the order of a, those of b alone last. Equal figures of aligned passages
 * are paired first, then equal ones elsewhere, then those of aligned passages that are about the same thing but differ.
 * @param passages aligned passages; every figure lies in one of its side that repeats none
 */
export function compareFigures(
	passages: readonly Sides[],
	figuresA: readonly Figure[],
	figuresB: readonly Figure[],
	languages: readonly [a: string, b: string],
): ComparedFigure[] {
	const [left, right] = [
		placeFigures(
			passages.map(({a, repeats}) => (repeats === 'a' ? null : a)),
			figuresA,
			languages[0],
		),
		placeFigures(
			passages.map(({b, repeats}) => (repeats === 'b' ? null : b)),
			figuresB,
			languages[1],
		),
	];
	const pairs: FigurePair[] = [];
	const used = new Set<PlacedFigure>();
	const isFree = (placed: PlacedFigure) => !used.has(placed);
	const match = (matcher: typeof matchEqual, a: readonly PlacedFigure[], b: readonly PlacedFigure[]) => {
		for (const pair of matcher(a.filter(isFree), b.filter(isFree))) {
			pairs.push(pair);
			used.add(pair[0]).add(pair[1]);
		}
	};
	for (const [index, figures] of left.entries()) match(matchEqual, figures, right[index] ?? []);
	match(matchApart, left.flat(), right.flat());
	for (const [index, figures] of left.entries()) {
		const likeness = passages[index]?.score ?? 0;
		match((a, b) => matchConflicts(a, b, likeness), figures, right[index] ?? []);
	}
	const ofA = [
		...pairs.map(([a, b]) => compared(a, b)),
		...left
			.flat()
			.filter(isFree)
			.map((a) => compared(a, null)),
	];
	ofA.sort((one, other) => (one.a?.start ?? 0) - (other.a?.start ?? 0));
	return [
		...ofA,
		...right
			.flat()
			.filter(isFree)
			.map((b) => compared(null, b)),
	];
}

function compared(a: PlacedFigure | null, b: PlacedFigure | null): ComparedFigure {
	const {kind = 'count', about = ''} = a?.figure ?? b?.figure ?? {};
	const sides = {kind, about, a: a && side(a.figure), b: b && side(b.figure)};
	if (a && b) return {...sides, status: isSameQuantity(a.figure, b.figure) ? 'same' : 'differs'};
	return {...sides, status: a ? 'onlyA' : 'onlyB'};
}

const side = ({value, unit, start, end, text}: Figure): FigureSide => ({value, unit, start, end, text});
