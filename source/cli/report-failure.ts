import type {Problem} from '../model/problem.js';
import type {KeptFailure} from '../store/collection/collection.js';
import type {Context} from './context.js';
import {problemOf} from './problem-of.js';

/** Tells of a source that gave no article, in words; returns the problem told. */
export async function reportFailure(failure: KeptFailure, context: Context): Promise<Problem> {
	const problem = problemOf(failure, context.settings.language);
	await context.report(problem);
	return problem;
}
