import {neutraliseLine} from '../language/neutralise.js';
import type {Problem, ProblemKind} from '../model/problem.js';
import type {KeptFailure} from '../store/collection/collection.js';
import type {Language} from '../wording/language.js';
import {problemWords} from '../wording/problems.js';

/** A failure in the words of the interface. */
export function problemOf({source, kind, detail}: KeptFailure, language: Language): Problem {
	const message = neutraliseLine(problemWords(kind as ProblemKind, detail, language));
	return {source: neutraliseLine(source), kind: kind as ProblemKind, message};
}
