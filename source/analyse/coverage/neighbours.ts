/** The articles nearest to each of a collection, nearest first, of equals the lower row first. */
export interface Neighbours {
	/** Kept of each article at most. */
	readonly limit: number;
	/** How many each has. */
	readonly sizes: Uint8Array;
	/** Those of row n from place n · `limit` on: their rows, and how near each is, as a cosine. */
	readonly rows: Uint32Array;
	readonly likeness: Float32Array;
}

/** Lists for so many articles, all empty. */
export const noNeighbours = (articles: number, limit: number): Neighbours => ({
	limit,
	sizes: new Uint8Array(articles),
	rows: new Uint32Array(articles * limit),
	likeness: new Float32Array(articles * limit),
});

/** Offers an article to the list of another, in place, and tells whether it is on it now: nearly all that is offered is less alike than the last. */
export function offerNeighbour({limit, sizes, rows, likeness}: Neighbours, row: number, other: number, alike: number): boolean {
	const first = row * limit;
	const size = sizes[row] as number;
	const isBefore = (at: number) => alike > (likeness[at] as number) || (alike === likeness[at] && other < (rows[at] as number));
	if (size === limit && !isBefore(first + size - 1)) return false;
	if (size < limit) sizes[row] = size + 1;
	let at = first + Math.min(size, limit - 1);
	for (; at > first && isBefore(at - 1); at--) {
		rows[at] = rows[at - 1] as number;
		likeness[at] = likeness[at - 1] as number;
	}
	rows[at] = other;
	likeness[at] = alike;
	return true;
}

/** The rank of an article among the nearest of another, from 0; −1 if it is not among them. */
export function rankAmong({limit, sizes, rows}: Neighbours, row: number, other: number): number {
	const first = row * limit;
	const size = sizes[row] as number;
	for (let rank = 0; rank < size; rank++) if (rows[first + rank] === other) return rank;
	return -1;
}
