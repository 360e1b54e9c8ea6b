/** By the new row of each article, its row in the collection before; −1 for one that is new. */
export type Origins = Int32Array;

/** Rows that lie one after the other both before and now: of the collection before or of what is new. */
export interface Stretch {
	readonly isNew: boolean;
	from: number;
	length: number;
}

/** The fewest stretches: nearly all of a collection stays as it lies. */
export function toStretches(origins: Origins): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let fresh = 0;
	for (const origin of origins) {
		const isNew = origin === -1;
		const from = isNew ? fresh++ : origin;
		const last = stretches.at(-1);
		if (last?.isNew === isNew && last.from + last.length === from) last.length++;
		else stretches.push({isNew, from, length: 1});
	}
	return stretches;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;

type Starts = {readonly starts: Uint32Array};

/** Tables of rows joined, column by column, by the stretches of both they are made of. */
export function joinRows<Table extends Starts>(
	before: Table,
	fresh: Table,
	stretches: readonly Stretch[],
	columns: readonly (keyof Table)[],
): Table {
	const starts = joinStarts(before, fresh, stretches);
	const joined = columns.map((column) => [column, joinColumn(before, fresh, stretches, column, starts.at(-1) ?? 0)] as const);
	return {...before, starts, ...Object.fromEntries(joined)};
}

function joinStarts(before: Starts, fresh: Starts, stretches: readonly Stretch[]): Uint32Array {
	const starts = new Uint32Array(1 + stretches.reduce((sum, {length}) => sum + length, 0));
	let row = 0;
	for (const {isNew, from, length} of stretches) {
		const own = (isNew ? fresh : before).starts;
		const shift = (starts[row] as number) - (own[from] as number);
		for (let at = 1; at <= length; at++) starts[row + at] = (own[from + at] as number) + shift;
		row += length;
	}
	return starts;
}

function joinColumn<Table extends Starts>(
	before: Table,
	fresh: Table,
	stretches: readonly Stretch[],
	column: keyof Table,
	size: number,
): Numbers {
	const joined = emptyLike(before[column] as Numbers, size);
	let to = 0;
	for (const {isNew, from, length} of stretches) {
		const table = isNew ? fresh : before;
		const values = (table[column] as Numbers).subarray(table.starts[from], table.starts[from + length]);
		joined.set(values, to);
		to += values.length;
	}
	return joined;
}

function emptyLike(numbers: Numbers, size: number): Numbers {
	if (numbers instanceof Float32Array) return new Float32Array(size);
	if (numbers instanceof Uint8Array) return new Uint8Array(size);
	return numbers instanceof Uint16Array ? new Uint16Array(size) : new Uint32Array(size);
}
