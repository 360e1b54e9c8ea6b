/** A collection in the order of its days. */
export interface DayOrder {
	/** Rows of the collection, those without a day first, then by day. */
	readonly order: Uint32Array;
	/** How many are without a day. */
	readonly undated: number;
	/** Per rank, the first rank whose article has a day and may be of the same days; 0 for those without one. */
	readonly firstNear: Uint32Array;
}

/** Orders a collection by day, so that what is at most `longestGap` days apart stands together. */
export function orderByDay(days: readonly (number | null)[], longestGap: number): DayOrder {
	const dayAt = (row: number) => days[row] ?? Number.NEGATIVE_INFINITY;
	const order = Uint32Array.from(days.keys()).sort((a, b) => (dayAt(a) === dayAt(b) ? a - b : dayAt(a) - dayAt(b)));
	const undated = days.filter((day) => day === null).length;
	const firstNear = new Uint32Array(order.length);
	let first = undated;
	for (const [rank, row] of order.entries()) {
		while (rank >= undated && dayAt(order[first] as number) < dayAt(row) - longestGap) first++;
		firstNear[rank] = rank < undated ? 0 : first;
	}
	return {order, undated, firstNear};
}
