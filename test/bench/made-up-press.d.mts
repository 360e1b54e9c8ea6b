/** Plain-text articles of some 4 KB, the same for the same seed. */
export function madeUpPress(
	count: number,
	seed?: number,
): Generator<{readonly name: string; readonly title: string; readonly text: string}>;
