/** The part of an ascending list of numbers from place `from` to before `to`. */
export interface Run {
	readonly of: Uint32Array;
	readonly from: number;
	readonly to: number;
}

/** Row `row` of a table of rows. */
export const runOf = (of: Uint32Array, starts: Uint32Array, row: number): Run => ({
	of,
	from: starts[row] as number,
	to: starts[row + 1] as number,
});

/** How many numbers two ascending runs have in common. */
export function countShared(one: Run, other: Run): number {
	let shared = 0;
	let i = one.from;
	let j = other.from;
	while (i < one.to && j < other.to) {
		const left = one.of[i] as number;
		const right = other.of[j] as number;
		if (left === right) shared++;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return shared;
}
