import type {Model} from './model.js';
import {putScreen} from './put-screen.js';
import type {SearchScreen} from './screen.js';
import {type Step, still} from './step.js';

/** Asks a new question; the answer to the last one stays in view until this one's comes. */
export function askSearch(model: Model, screen: SearchScreen, query: string): Step {
	if (query === model.query && screen.answer !== null) return still(model);
	const request = screen.asked + 1;
	return [putScreen({...model, query}, {...screen, asked: request}), [{kind: 'search', request, query}]];
}
