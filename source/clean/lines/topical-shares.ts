import type {UnscoredLine} from './line-features.js';

/**
 * How much each line speaks of what the running text speaks of: the share of its longer words that occur in another
 * line of prose, 0 to 1. Headings of the article do, teasers of other stories hardly. Lines without longer words get .5.
 */
export function topicalShares(lines: readonly UnscoredLine[]): number[] {
	const proseLines = new Map<number, number>();
	for (const {shape} of lines) {
		if (shape.isProse) for (const stem of shape.stems) proseLines.set(stem, (proseLines.get(stem) ?? 0) + 1);
	}
	return lines.map(({shape}) => share(shape.stems, proseLines, shape.isProse ? 2 : 1));
}

/** @param needed a line of prose has counted its own words once */
function share(stems: readonly number[], proseLines: ReadonlyMap<number, number>, needed: number): number {
	if (stems.length === 0) return 0.5;
	let count = 0;
	for (const stem of stems) if ((proseLines.get(stem) ?? 0) >= needed) count++;
	return count / stems.length;
}
