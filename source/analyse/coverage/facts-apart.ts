import {type Overlap, overlap} from '../terms/overlap.js';
import {rowLength} from '../terms/weighed-rows.js';
import type {Collection} from './read-collection.js';

/** What the names and numbers of two articles have in common and what parts them. */
export interface FactsApart {
	readonly names: Overlap;
	readonly numbers: Overlap;
	/** The fewest numbers one of them has. */
	readonly fewestNumbers: number;
	/**
	 * The share of names and numbers that each has and the other lacks, 0 to 1: the smaller of both sides.
	 * A shortened telling leaves facts out on one side; two forms filled in anew have others on both.
	 */
	readonly others: number;
}

/** Sets the names and numbers of two articles against each other. */
export function factsApart({fields}: Collection, a: number, b: number): FactsApart {
	const [names, numbers] = [overlap(fields.names, a, fields.names, b), overlap(fields.numbers, a, fields.numbers, b)];
	const facts = (row: number) => rowLength(fields.names, row) + rowLength(fields.numbers, row);
	return {
		...{names, numbers},
		fewestNumbers: Math.min(rowLength(fields.numbers, a), rowLength(fields.numbers, b)),
		others: Math.max(0, 1 - (names.shared + numbers.shared) / Math.max(1, Math.min(facts(a), facts(b)))),
	};
}

/** Similarity of the numbers below which hardly one is shared. */
const fewShared = 0.1;

/** Whether both give at least so many numbers and hardly one in common. */
export const haveOtherNumbers = ({fewestNumbers, numbers}: FactsApart, atLeast: number): boolean =>
	fewestNumbers >= atLeast && numbers.alike < fewShared;
