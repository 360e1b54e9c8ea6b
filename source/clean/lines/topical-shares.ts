import type {UnscoredLine} from './line-features.js';
import {wordsOf} from './words-of.js';

/** Inflected forms agree in so many letters. */
const stemLength = 6;
/** Shorter words say little about a story. */
const longWord = 5;

/**
 * How much each line speaks of what the running text speaks of: the share of its longer words that occur in another
 * line of prose, 0 to 1. Headings of the article do, teasers of other stories hardly. Lines without longer words get .5.
 */
export function topicalShares(lines: readonly UnscoredLine[]): number[] {
	const stems = lines.map(({text}) => stemsOf(text));
	const proseLines = new Map<string, number>();
	for (const [index, line] of lines.entries()) {
		if (line.shape.isProse) for (const stem of stems[index] ?? []) proseLines.set(stem, (proseLines.get(stem) ?? 0) + 1);
	}
	return lines.map((line, index) => share([...(stems[index] ?? [])], proseLines, line.shape.isProse ? 2 : 1));
}

/** @param needed a line of prose has counted its own words once */
function share(stems: readonly string[], proseLines: ReadonlyMap<string, number>, needed: number): number {
	if (stems.length === 0) return 0.5;
	return stems.filter((stem) => (proseLines.get(stem) ?? 0) >= needed).length / stems.length;
}

const stemsOf = (text: string): Set<string> => {
	const stems = new Set<string>();
	for (const word of wordsOf(text.toLowerCase())) if (word.length >= longWord) stems.add(word.slice(0, stemLength));
	return stems;
};
