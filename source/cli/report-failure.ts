import type {Failure} from '../ingest/ingested.js';
import {neutraliseLine} from '../language/neutralise.js';
import type {Problem} from '../model/problem.js';
import {problemWords} from '../wording/problems.js';
import type {Context} from './context.js';

/** Tells of a source that gave no article, in words; returns the problem told. */
export async function reportFailure({source, kind, detail}: Failure, context: Context): Promise<Problem> {
	const message = neutraliseLine(problemWords(kind, detail, context.settings.language));
	const problem = {source: neutraliseLine(source), kind, message};
	await context.report(problem);
	return problem;
}
