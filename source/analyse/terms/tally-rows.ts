import type {TermRows} from './term-rows.js';

/** Counts the terms of one article after the other. */
export interface RowTally {
	/** Adds `by` occurrences of a term to the row that is open. */
	add(term: number, by?: number): void;
	/** Ends a row and opens the next. */
	endRow(): void;
	/** All rows that were ended; they share memory with the tally, which only adds to them. */
	rows(): TermRows;
}

/** Makes a row of each article it reads. */
export interface RowReader<Read> {
	read(article: Read): void;
	/** The rows of all articles read. */
	rows(): TermRows;
}

/** Tallies rows in arrays they share and that grow with them: counting is the one thing done for every word of every article. */
export function tallyRows(): RowTally {
	let counts = new Uint16Array(1024);
	let open = new Uint32Array(1024);
	let size = 0;
	const starts: number[] = [0];
	let rowTerms = new Uint32Array(4096);
	let rowCounts = new Uint16Array(4096);
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
			const from = starts.at(-1) as number;
			if (from + size > rowTerms.length) {
				rowTerms = grown(rowTerms, new Uint32Array(2 * (from + size)));
				rowCounts = grown(rowCounts, new Uint16Array(2 * (from + size)));
			}
			rowTerms.set(open.subarray(0, size).sort(), from);
			for (let at = from; at < from + size; at++) {
				const term = rowTerms[at] as number;
				rowCounts[at] = counts[term] as number;
				counts[term] = 0;
			}
			starts.push(from + size);
			size = 0;
		},
		rows() {
			const end = starts.at(-1) as number;
			return {starts: Uint32Array.from(starts), terms: rowTerms.subarray(0, end), counts: rowCounts.subarray(0, end)};
		},
	};
}

function grown<Numbers extends Uint16Array | Uint32Array>(old: Numbers, into: Numbers): Numbers {
	into.set(old);
	return into;
}
