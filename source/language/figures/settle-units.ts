import type {QuantityDraft} from './quantity-draft.js';

const between = /^\s*(?:bis(?:\szu)?|to|und|and|oder|or|–|-|\/|auf)\s*(?:(?:etwa|rund|gut|about|around|mehr als)\s)?$/iu;
const closeBy = 24;
const aMillion = 1e6;
// Figures on each side that may lend a currency.
const neighbours = 8;

/**
 * Give numbers without a unit the one their sentence means. In order:
 * - the first numbers of a range or list take unit, kind and, lacking one, the scale of the number after them ("5 bis 7 Milliarden Euro");
 * - a scaled number without a noun ("die restlichen 26 Milliarden") is money when its sentence has money in millions or more, in that currency.
 */
export function settleUnits(drafts: readonly QuantityDraft[], sentence: string): QuantityDraft[] {
	return inheritCurrency(inheritFromRight(drafts, sentence));
}

function inheritFromRight(drafts: readonly QuantityDraft[], sentence: string): QuantityDraft[] {
	const settled: QuantityDraft[] = [];
	for (const draft of drafts.toReversed()) {
		const next = settled.at(-1);
		settled.push(next && isRange(draft, next, sentence) ? fromNext(draft, next) : draft);
	}
	return settled.reverse();
}

function isRange(draft: QuantityDraft, next: QuantityDraft, sentence: string): boolean {
	return next.kind !== 'date' && next.start - draft.end < closeBy && between.test(sentence.slice(draft.end, next.start));
}

function fromNext(draft: QuantityDraft, next: QuantityDraft): QuantityDraft {
	const value = draft.factor === 1 ? draft.value * next.factor : draft.value;
	// "$5-7 million": the sign stands before the first, the scale after the last.
	if (draft.kind === 'money' && next.open === 'scaled') return {...draft, value, factor: next.factor};
	return draft.open === 'no' ? draft : {...draft, value, factor: next.factor, unit: next.unit, kind: next.kind, open: next.open};
}

function inheritCurrency(drafts: readonly QuantityDraft[]): QuantityDraft[] {
	return drafts.map((draft, index) => {
		if (draft.open !== 'scaled') return draft;
		const near = drafts
			.slice(Math.max(0, index - neighbours), index + neighbours)
			.filter(({kind, value}) => kind === 'money' && Math.abs(value) >= aMillion);
		const nearest = near.sort((a, b) => Math.abs(a.start - draft.start) - Math.abs(b.start - draft.start))[0];
		return nearest ? {...draft, unit: nearest.unit, kind: 'money', open: 'no'} : draft;
	});
}
