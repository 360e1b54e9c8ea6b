import {readStated, type Stated} from '../figures/stated.js';
import type {Candidate} from './candidate.js';

// Each sentence is held against many, and few of them are ever asked for their figures.
const read = new WeakMap<Candidate, Stated>();

/** The figures and results a sentence states, their places counted from its beginning; read once. */
export function statedBy(candidate: Candidate): Stated {
	const known = read.get(candidate) ?? readStated(candidate.text, candidate.article.language);
	read.set(candidate, known);
	return known;
}
