import {cosine} from '../terms/vector.js';
import type {Reading} from './read-collection.js';

/** Similarity of the numbers below which hardly one is shared. */
const fewShared = 0.1;

/** Whether both give at least so many numbers and hardly one in common. */
export function haveOtherNumbers({numbers: a}: Reading, {numbers: b}: Reading, atLeast: number): boolean {
	return Math.min(a.terms.length, b.terms.length) >= atLeast && cosine(a, b) < fewShared;
}
