import type {LedgerEntry} from '../../model/figure.js';

/** A ledger with money first and dates last, each in the order given; conflicts and timelines name the new places. */
export function inKinds(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
	const order = entries.map((_, index) => index).sort((one, other) => rank(entries[one]) - rank(entries[other]) || one - other);
	const placeOf = new Map(order.map((from, to) => [from, to]));
	return order.flatMap((from) => {
		const entry = entries[from];
		const moved = (places: readonly number[]) => places.flatMap((other) => placeOf.get(other) ?? []);
		return entry ? [{...entry, conflicts: moved(entry.conflicts), timeline: moved(entry.timeline)}] : [];
	});
}

function rank(entry: LedgerEntry | undefined): number {
	if (entry?.kind === 'money') return 0;
	return entry?.kind === 'date' ? 2 : 1;
}
