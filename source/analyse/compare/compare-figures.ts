import type {ComparedFigure, FigureSide} from '../../model/comparison.js';
import type {Figure} from '../../model/figure.js';
import type {TextSpan} from '../../model/span.js';
import {isSameQuantity} from '../figures/same-quantity.js';
import {comparability} from './comparability.js';
import {contextLikeness} from './context-likeness.js';

interface Pair {
	readonly a: TextSpan | null;
	readonly b: TextSpan | null;
}

// Share of the words around two figures that agree, from which they are about the same thing: less is needed where kind and
// unit agree and each is the only such figure its passage has left.
const leastContext = {alone: 0.12, alike: 0.3, loosely: 0.4};

type Match = (a: Figure, b: Figure) => void;

/**
 * The figures of both texts set against each other, in the order of a, those of b alone last. Figures in aligned passages are
 * paired first: equal ones, then those of one kind and unit whose surroundings agree, which then differ. Equal quantities
 * elsewhere in the texts are the same as well, dates excepted: a year alone says too little.
 */
export function compareFigures(pairs: readonly Pair[], figuresA: readonly Figure[], figuresB: readonly Figure[]): ComparedFigure[] {
	const matched: [Figure, Figure][] = [];
	const [restA, restB] = [new Set(figuresA), new Set(figuresB)];
	const match: Match = (a, b) => {
		matched.push([a, b]);
		restA.delete(a);
		restB.delete(b);
	};
	for (const {a, b} of pairs) {
		if (!a || !b) continue;
		matchBest(inside(restA, a), inside(restB, b), (x, y) => (isSameQuantity(x, y) ? 1 + contextLikeness(x, a, y, b) : 0), match);
		matchConflicts(inside(restA, a), a, inside(restB, b), b, match);
	}
	const undated = (figures: ReadonlySet<Figure>) => [...figures].filter(({kind}) => kind !== 'date');
	matchBest(undated(restA), undated(restB), (x, y) => (isSameQuantity(x, y) ? 1 : 0), match);
	const both = matched.map(([a, b]) => compared(a, b));
	const onlyA = [...restA].map((a) => compared(a, null));
	const inOrderOfA = [...both, ...onlyA].sort((left, right) => (left.a?.start ?? 0) - (right.a?.start ?? 0));
	return [...inOrderOfA, ...[...restB].map((b) => compared(null, b))];
}

/** Pair off two lists by falling score while it is above 0; each figure once. */
function matchBest(left: readonly Figure[], right: readonly Figure[], score: (a: Figure, b: Figure) => number, match: Match): void {
	const scored = left.flatMap((a) => right.map((b) => ({a, b, score: score(a, b)}))).filter((pair) => pair.score > 0);
	const used = new Set<Figure>();
	for (const {a, b} of scored.sort((x, y) => y.score - x.score)) {
		if (used.has(a) || used.has(b)) continue;
		used.add(a).add(b);
		match(a, b);
	}
}

/** Pairs in aligned passages that are about the same thing with other values. */
function matchConflicts(left: readonly Figure[], passageA: TextSpan, right: readonly Figure[], passageB: TextSpan, match: Match): void {
	const rivals = (figures: readonly Figure[], other: Figure) => figures.filter((figure) => comparability(figure, other) === 'alike').length;
	const score = (a: Figure, b: Figure) => {
		const how = comparability(a, b);
		if (how === 'no') return 0;
		const isAlone = how === 'alike' && rivals(left, b) === 1 && rivals(right, a) === 1;
		const likeness = contextLikeness(a, passageA, b, passageB);
		return likeness >= leastContext[isAlone ? 'alone' : how] ? likeness : 0;
	};
	matchBest(left, right, score, match);
}

const inside = (figures: ReadonlySet<Figure>, span: TextSpan): Figure[] =>
	[...figures].filter(({start, end}) => start >= span.start && end <= span.end);

function compared(a: Figure | null, b: Figure | null): ComparedFigure {
	const status = a && b ? (isSameQuantity(a, b) ? 'same' : 'differs') : a ? 'onlyA' : 'onlyB';
	return {kind: (a ?? b)?.kind ?? 'count', about: (a ?? b)?.about ?? '', a: a && side(a), b: b && side(b), status};
}

const side = ({value, unit, start, end, text}: Figure): FigureSide => ({value, unit, start, end, text});
