import type {Searchable} from '../../../model/search.js';

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
const offsetBasis = 0x81_1c_9d_c5 | 0;
const prime = 16_777_619;
/** Between two fields: no letter. */
const fieldMark = 0xff_ff;

/** A number that tells whether what search reads of an article is still the same; two texts share one once in four thousand million. */
export function printOf({title, kicker, topic, outlet, byline, text}: Searchable): number {
	let print = offsetBasis;
	for (const field of [title, kicker, topic, outlet, byline, text]) {
		const letters = field ?? '';
		for (let at = 0; at < letters.length; at++) print = Math.imul(print ^ letters.charCodeAt(at), prime);
		print = Math.imul(print ^ fieldMark, prime);
	}
	return print >>> 0;
}
