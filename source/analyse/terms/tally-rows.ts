import {rowPacker, unpackRows} from './pack-rows.js';
import type {TermRows} from './term-rows.js';

/** Counts the terms of one article after the other. */
export interface RowTally {
	/** Adds `by` occurrences of a term to the row that is open. */
	add(term: number, by?: number): void;
	/** Ends a row and opens the next. */
	endRow(): void;
	/** All rows that were ended. */
	rows(): TermRows;
}

/** Makes a row of each article it reads. */
export interface RowReader<Read> {
	read(article: Read): void;
	/** The rows of all articles read. */
	rows(): TermRows;
}

/**
 * Tallies rows. They are held packed till all are asked for: unpacked, those of all fields of 100,000 articles would be most of the
 * memory there is.
 */
export function tallyRows(): RowTally {
	let counts = new Uint16Array(1024);
	let open = new Uint32Array(1024);
	let size = 0;
	const packer = rowPacker();
	return {
		add(term, by = 1) {
			if (term >= counts.length) counts = grown(counts, new Uint16Array(2 * term));
			if (counts[term] === 0) {
				if (size === open.length) open = grown(open, new Uint32Array(2 * size));
				open[size++] = term;
			}
			counts[term] = (counts[term] as number) + by;
		},
		endRow() {
			const terms = open.subarray(0, size).sort();
			packer.add(terms, (place) => counts[terms[place] as number] as number);
			for (const term of terms) counts[term] = 0;
			size = 0;
		},
		rows() {
			const packed = packer.packed();
			return unpackRows(packed, new Uint16Array(packed.terms));
		},
	};
}

function grown<Numbers extends Uint16Array | Uint32Array>(old: Numbers, into: Numbers): Numbers {
	into.set(old);
	return into;
}
