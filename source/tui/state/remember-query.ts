import type {Model} from './model.js';
import {type Step, still} from './step.js';

/** More than anyone walks back through. */
const mostQueries = 50;

/** Keeps a query that led somewhere, as the latest. */
export function rememberQuery(model: Model, query: string): Step {
	const text = query.trim();
	if (text === '' || model.queries[0] === text) return still(model);
	const queries = [text, ...model.queries.filter((other) => other !== text)].slice(0, mostQueries);
	return [{...model, queries}, [{kind: 'save-queries', queries}]];
}
