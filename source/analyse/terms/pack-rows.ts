import type {TermRows} from './term-rows.js';

/** Counted terms in few bytes: of each row its length, of each term the gap to the one before and, if it is more than 1, its count. */
export interface PackedRows {
	readonly rows: number;
	/** Terms in all rows. */
	readonly terms: number;
	readonly bytes: Uint8Array;
}

type Counts = Uint8Array | Uint16Array | Uint32Array;

/** Rows with counts of one byte, two or four. */
type RowsOf<Kind extends Counts> = Pick<TermRows, 'starts' | 'terms'> & {readonly counts: Kind};

/** Bytes a term takes at most: its gap and the bit beside it five, its count as many. */
const mostBytes = 10;

/** Packs one row after the other. */
export interface RowPacker {
	/** Adds a row: its terms, ascending and numbered below 2³¹, and the count of each by its place. */
	add(terms: Uint32Array, countAt: (place: number) => number): void;
	packed(): PackedRows;
}

/** A packer of rows; they lie in one array that grows with them. */
export function rowPacker(): RowPacker {
	let bytes = new Uint8Array(4096);
	let [to, rows, size] = [0, 0, 0];
	const put = (value: number) => {
		let rest = value;
		for (; rest >= 0x80; rest >>>= 7) bytes[to++] = (rest & 0x7f) | 0x80;
		bytes[to++] = rest;
	};
	return {
		add(terms, countAt) {
			const most = to + mostBytes * (terms.length + 1);
			if (most > bytes.length) bytes = grown(bytes, most);
			put(terms.length);
			let before = 0;
			for (let place = 0; place < terms.length; place++) {
				const [term, count] = [terms[place] as number, countAt(place)];
				put((((term - before) << 1) | Number(count !== 1)) >>> 0);
				if (count !== 1) put(count);
				before = term;
			}
			rows++;
			size += terms.length;
		},
		packed: () => ({rows, terms: size, bytes: bytes.slice(0, to)}),
	};
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
	const longer = new Uint8Array(Math.max(least, Math.ceil(1.5 * bytes.length)));
	longer.set(bytes);
	return longer;
}

/** Packs rows. */
export function packRows({starts, terms, counts}: RowsOf<Counts>): PackedRows {
	const packer = rowPacker();
	for (let row = 0; row + 1 < starts.length; row++) {
		const first = starts[row] as number;
		packer.add(terms.subarray(first, starts[row + 1]), (place) => counts[first + place] as number);
	}
	return packer.packed();
}

/** Unpacks rows; `counts` is filled and must have room for all terms. Damaged bytes give wrong numbers, no error. */
export function unpackRows<Kind extends Counts>({rows, terms: size, bytes}: PackedRows, counts: Kind): RowsOf<Kind> {
	const [starts, terms] = [new Uint32Array(rows + 1), new Uint32Array(size)];
	let [from, to] = [0, 0];
	const next = (): number => {
		let value = bytes[from++] as number;
		if (value < 0x80) return value;
		value &= 0x7f;
		for (let shift = 7; ; shift += 7) {
			const more = bytes[from++] as number;
			value |= (more & 0x7f) << shift;
			if (!(more >= 0x80)) return value >>> 0;
		}
	};
	for (let row = 0; row < rows; row++) {
		const end = to + next();
		let term = 0;
		for (; to < end; to++) {
			let code = bytes[from++] as number;
			if (code >= 0x80) {
				from--;
				code = next();
			}
			term += code >>> 1;
			terms[to] = term;
			counts[to] = code & 1 ? next() : 1;
		}
		starts[row + 1] = to;
	}
	return {starts, terms, counts};
}
