import {stem} from '../../language/stem.js';
import type {Figure} from '../../model/figure.js';

/**
 * How far two quantities could contradict each other: "alike" when kind and unit agree (dates: to the same precision, a year
 * may be missing), "loosely" when only their kind does (counts of things with different names, dates of different precision),
 * "no" otherwise.
 */
export function comparability(a: Figure, b: Figure): 'alike' | 'loosely' | 'no' {
	if (a.kind !== b.kind) return 'no';
	if (a.kind === 'date') return a.unit === b.unit && precision(a.value) === precision(b.value) ? 'alike' : 'no';
	if (a.unit === b.unit) return 'alike';
	if (a.kind !== 'count') return 'no';
	return isSameThing(a.unit, b.unit) ? 'alike' : 'loosely';
}

/** What is counted, by the stem of its last word; a bare count may be of anything. */
function isSameThing(a: string | null, b: string | null): boolean {
	if (a === null || b === null) return false;
	const last = (unit: string) => stem(unit.split(/[\s-]/u).at(-1) ?? unit, 'de').replace(/inn$/u, '');
	return last(a) === last(b);
}

/** The finest part given of year·10000 + month·100 + day. */
function precision(value: number): 'year' | 'month' | 'day' {
	if (value >= 1000 && value < 10_000) return 'year';
	return value % 100 > 0 ? 'day' : 'month';
}
