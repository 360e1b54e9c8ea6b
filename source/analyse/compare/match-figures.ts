import {comparability} from '../figures/comparability.js';
import {contextLikeness} from '../figures/context-likeness.js';
import {isSameQuantity} from '../figures/same-quantity.js';
import type {PlacedFigure} from './placed-figure.js';

// Figures of one passage that are paired: a sentence has a few, a table of numbers read as one has thousands.
const mostFigures = 60;
// Share of the words around two figures that agree, from which they are about the same thing: less is needed where kind and
// unit agree and each is the only such figure its passage has left; more where counted things have different names.
const leastContext = {alone: 0.12, alike: 0.3, loosely: 0.4};
// Likeness of passages from which they are one sentence told twice: the only figures of a kind in them are of the same thing.
const sameSentence = 0.33;
// A pair that is made has a score above 0, even with no word around it in common.
const certain = 1e-6;
// Content words two passages must share to contradict each other, and the part of a short passage's words that will do.
const sharedWords = 3;
const sharedPart = 0.5;
// Roots that only say how much.
const amount = /^(?:milli|billi|tausen|dollar|euro|prozen|percen|jahr|year)/u;
// The same share for equal figures far apart in the texts, unless the number itself is telling.
const leastApart = 0.15;
const tellingSum = 1e6;
const tellingDigits = 3;

export type FigurePair = readonly [a: PlacedFigure, b: PlacedFigure];
type Score = (a: PlacedFigure, b: PlacedFigure) => number;

/** Equal quantities in aligned passages, those with the like words around them first. */
export const matchEqual = (left: readonly PlacedFigure[], right: readonly PlacedFigure[]): FigurePair[] =>
	matchBest(left, right, (a, b) => (isSameQuantity(a.figure, b.figure) ? 1 + contextLikeness(a.context, b.context) : 0));

/** Figures in aligned passages that are about the same thing with other values. @param passages how alike the passages are, 0 to 1 */
export function matchConflicts(left: readonly PlacedFigure[], right: readonly PlacedFigure[], passages: number): FigurePair[] {
	const rivals = (figures: readonly PlacedFigure[], {figure}: PlacedFigure) =>
		figures.filter((other) => comparability(other.figure, figure) === 'alike').length;
	return matchBest(left, right, (a, b) => {
		const how = comparability(a.figure, b.figure);
		if (how === 'loosely' && !isOneSize(a.figure.value, b.figure.value)) return 0;
		if (how === 'no' || !isOneTime(a, b) || !isOneSubject(a, b)) return 0;
		const isAlone = how === 'alike' && rivals(left, b) === 1 && rivals(right, a) === 1;
		const likeness = contextLikeness(a.context, b.context);
		const isOneSentence = passages >= sameSentence && (isAlone || isLoneKind(left, a, right, b));
		return isOneSentence || likeness >= leastContext[isAlone ? 'alone' : how] ? likeness + certain : 0;
	});
}

/** Whether each of two figures is the only one of its kind and size its passage has left. */
function isLoneKind(left: readonly PlacedFigure[], a: PlacedFigure, right: readonly PlacedFigure[], b: PlacedFigure): boolean {
	const isRival = ({figure: one}: PlacedFigure, {figure: other}: PlacedFigure) =>
		comparability(one, other) !== 'no' && isOneSize(one.value, other.value);
	const isLone = (figures: readonly PlacedFigure[], of: PlacedFigure) => figures.filter((other) => isRival(other, of)).length === 1;
	return isRival(a, b) && isLone(left, b) && isLone(right, a);
}

// Numbers further apart than this many times are of different things.
const oneSize = 10;
const isOneSize = (a: number, b: number): boolean => Math.max(a, b) <= oneSize * Math.min(a, b);

/** Whether two passages speak of one time, or one of them of none. */
const isOneTime = (a: PlacedFigure, b: PlacedFigure): boolean =>
	a.figure.kind === 'date' || a.dates.length === 0 || b.dates.length === 0 || a.dates.some((date) => b.dates.includes(date));

/** Whether two passages share more than an actor ("Holm investierte …"). */
function isOneSubject({subject: a}: PlacedFigure, {subject: b}: PlacedFigure): boolean {
	const shared = [...a].filter((root) => b.has(root) && !amount.test(root)).length;
	return shared >= Math.min(sharedWords, Math.min(a.size, b.size) * sharedPart);
}

/** Equal quantities wherever they stand, first come, first served; dates excepted, a year alone says too little. */
export function matchApart(left: readonly PlacedFigure[], right: readonly PlacedFigure[]): FigurePair[] {
	const key = ({figure: {kind, value}}: PlacedFigure) => `${kind} ${Number(value.toPrecision(2))}`;
	const byKey = new Map<string, Set<PlacedFigure>>();
	for (const b of right) byKey.set(key(b), (byKey.get(key(b)) ?? new Set()).add(b));
	return left.flatMap((a): FigurePair[] => {
		const near = byKey.get(key(a));
		const b = [...(near ?? [])].slice(0, mostFigures).find((other) => isOneQuantity(a, other));
		if (b) near?.delete(b);
		return b ? [[a, b]] : [];
	});
}

function isOneQuantity(a: PlacedFigure, b: PlacedFigure): boolean {
	const {kind, value} = a.figure;
	if (kind === 'date' || !isSameQuantity(a.figure, b.figure)) return false;
	const isTelling = (kind === 'money' && value >= tellingSum) || value.toExponential().replace(/\D|e.*$/gu, '').length >= tellingDigits;
	return isTelling || contextLikeness(a.context, b.context) >= leastApart;
}

/** Pair off two lists by falling score while it is above 0; each figure once. */
function matchBest(left: readonly PlacedFigure[], right: readonly PlacedFigure[], score: Score): FigurePair[] {
	const some = right.slice(0, mostFigures);
	const scored = left.slice(0, mostFigures).flatMap((a) => some.map((b) => ({a, b, score: score(a, b)})));
	const used = new Set<PlacedFigure>();
	const pairs: FigurePair[] = [];
	for (const {a, b} of scored.filter((pair) => pair.score > 0).sort((x, y) => y.score - x.score)) {
		if (used.has(a) || used.has(b)) continue;
		used.add(a).add(b);
		pairs.push([a, b]);
	}
	return pairs;
}
