import type {Span} from '../../model/span.js';

/** For two related passages: the stretches of each that the other does not have, by offset within the given texts. */
export function markWords(_a: string, _b: string): {readonly a: readonly Span[]; readonly b: readonly Span[]} {
	return {a: [], b: []};
}
