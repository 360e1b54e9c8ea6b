/** Ranks `from` … before `to` in the order of days. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

export interface DayOrder {
	/** Places in the collection, those without a day first, then by day. */
	readonly order: readonly number[];
	/** The ranks whose articles may be of the same days as the one at `rank`. */
	stretchesFor(rank: number): readonly Stretch[];
}

/** Orders a collection by day, so that what is at most `longestGap` days apart stands together. */
export function orderByDay(days: readonly (number | null)[], longestGap: number): DayOrder {
	const dayAt = (place: number) => days[place] ?? Number.NEGATIVE_INFINITY;
	const order = [...days.keys()].sort((a, b) => (dayAt(a) === dayAt(b) ? a - b : dayAt(a) - dayAt(b)));
	const sorted = order.map(dayAt);
	const undated = firstFrom(sorted, Number.MIN_SAFE_INTEGER);
	return {
		order,
		stretchesFor(rank) {
			const day = sorted[rank] ?? Number.NEGATIVE_INFINITY;
			if (rank < undated) return [{from: 0, to: order.length}];
			return [
				{from: 0, to: undated},
				{from: firstFrom(sorted, day - longestGap), to: firstFrom(sorted, day + longestGap + 1)},
			];
		},
	};
}

/** The first place whose value is `least` or more, in ascending values. */
function firstFrom(values: readonly number[], least: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((values[middle] as number) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
