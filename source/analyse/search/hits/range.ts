/** A stretch of text by UTF-16 code units, end excluded. */
export type Range = readonly [start: number, end: number];

/** In order and apart: what overlaps or touches becomes one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
	const merged: Range[] = [];
	for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
		else merged.push([start, end]);
	}
	return merged;
}
