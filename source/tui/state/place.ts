/**
 * A place in a page that outlives its line breaks: the offset in the text its top line shows,
 * and how many lines further, among lines that show none of the text (removed passages, headlines).
 */
export interface Place {
	readonly offset: number;
	readonly extra: number;
}

export const pageStart: Place = {offset: 0, extra: 0};

/** The line of a page that shows a place. `anchors`: the offset each line shows, rising. */
export function lineOfPlace(anchors: readonly number[], {offset, extra}: Place): number {
	const first = firstAtLeast(anchors, offset);
	if (anchors[first] !== offset) return Math.max(0, first - 1);
	const after = firstAtLeast(anchors, offset + 1);
	return Math.min(first + extra, after - 1);
}

/** The place a line shows; 0 where the page has no lines. */
export function placeOfLine(anchors: readonly number[], line: number): Place {
	const offset = anchors[line] ?? 0;
	return {offset, extra: Math.max(0, line - firstAtLeast(anchors, offset))};
}

/** The first line that shows `offset` or more; the number of lines where none does. */
function firstAtLeast(anchors: readonly number[], offset: number): number {
	let low = 0;
	let high = anchors.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((anchors[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
