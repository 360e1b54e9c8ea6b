import type {TermRows} from './term-rows.js';

/** Counted terms in few bytes: of each row its length, of each term the gap to the one before and, if it is more than 1, its count. */
export interface PackedRows {
	readonly rows: number;
	/** Terms in all rows. */
	readonly terms: number;
	readonly bytes: Uint8Array;
}

type Counts = Uint8Array | Uint16Array;

/** Rows with counts of one byte or two. */
type RowsOf<Kind extends Counts> = Pick<TermRows, 'starts' | 'terms'> & {readonly counts: Kind};

/** Bytes a term takes at most: its gap and the bit beside it five, its count three. */
const mostBytes = 8;

/** Packs rows. Terms are numbered below 2³¹. */
export function packRows({starts, terms, counts}: RowsOf<Counts>): PackedRows {
	const bytes = new Uint8Array(mostBytes * (terms.length + starts.length));
	let to = 0;
	const put = (value: number) => {
		let rest = value;
		for (; rest >= 0x80; rest >>>= 7) bytes[to++] = (rest & 0x7f) | 0x80;
		bytes[to++] = rest;
	};
	for (let row = 0; row + 1 < starts.length; row++) {
		const [first, end] = [starts[row] as number, starts[row + 1] as number];
		put(end - first);
		let before = 0;
		for (let at = first; at < end; at++) {
			const [term, count] = [terms[at] as number, counts[at] as number];
			put((((term - before) << 1) | Number(count !== 1)) >>> 0);
			if (count !== 1) put(count);
			before = term;
		}
	}
	return {rows: starts.length - 1, terms: terms.length, bytes: bytes.slice(0, to)};
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
