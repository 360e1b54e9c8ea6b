import type {Span} from '../../model/span.js';
import {findNumerals} from './find-numerals.js';
import type {QuantityDraft} from './quantity-draft.js';
import {readQuantity} from './read-quantity.js';

/** The quantities of a sentence that are no dates, in order. `taken`: the stretches dates hold already. */
export function findQuantities(sentence: string, language: string, taken: readonly Span[]): QuantityDraft[] {
	const found: QuantityDraft[] = [];
	let next = 0;
	for (const numeral of findNumerals(sentence, language)) {
		while ((taken[next]?.end ?? sentence.length) <= numeral.start) next += 1;
		const limit = taken[next]?.start ?? sentence.length;
		const floor = Math.max(found.at(-1)?.end ?? 0, taken[next - 1]?.end ?? 0);
		if (numeral.start >= limit || numeral.start < floor) continue;
		const draft = readQuantity(sentence.slice(0, limit), numeral, language, floor);
		if (draft) found.push(draft);
	}
	return found;
}
