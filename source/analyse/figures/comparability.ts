import type {Figure} from '../../model/figure.js';
import {countedThing} from './counted-things.js';

/**
 * How far two quantities could contradict each other: "alike" when kind and unit agree (dates: to the same precision, a year
 * may be missing), "loosely" when only their kind does (counts of things with different names or none),
 * "no" otherwise.
 */
export function comparability(a: Figure, b: Figure): 'alike' | 'loosely' | 'no' {
	if (a.kind !== b.kind) return isYear(a, b) || isYear(b, a) ? 'loosely' : 'no';
	if (a.kind === 'date') return a.unit === b.unit && precision(a) === precision(b) ? 'alike' : 'no';
	if (a.unit === b.unit) return a.kind === 'count' && a.unit === null ? 'loosely' : 'alike';
	if (a.kind !== 'count') return 'no';
	return isSameThing(a.unit, b.unit) ? 'alike' : 'loosely';
}

/** Whether a bare number of four digits may be a year as the other figure is one: no year we would read as such ("3036"), or one without its preposition. */
const isYear = (date: Figure, bare: Figure): boolean =>
	date.kind === 'date' &&
	precision(date) === 'year' &&
	bare.kind === 'count' &&
	bare.unit === null &&
	/(?<!\d[., ]?)\b\d{4}$/u.test(bare.text);

/** A bare count may be of anything. */
const isSameThing = (a: string | null, b: string | null): boolean => a !== null && b !== null && countedThing(a) === countedThing(b);

/** The finest part given of year·10000 + month·100 + day; "der 1990er Jahre" is a decade. */
function precision({value, text}: Figure): 'decade' | 'year' | 'month' | 'day' {
	if (/\d0(?:er|['’]?s)(?!\p{L})/u.test(text)) return 'decade';
	if (value >= 1000 && value < 10_000) return 'year';
	return value % 100 > 0 ? 'day' : 'month';
}
