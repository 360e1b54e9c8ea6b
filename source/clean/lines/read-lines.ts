import type {Line} from '../draft.js';
import {readShapes} from './read-shapes.js';
import {scoreLines} from './score-lines.js';
import type {RawLine} from './split-lines.js';
import {withScores} from './with-scores.js';

/** Looks at each line once: its shape, what phrase tables say about it, and how likely it is article text. */
export function readLines(raw: readonly RawLine[], language: string): Line[] {
	const lines = readShapes(raw, language);
	const scores = scoreLines(lines);
	return withScores(lines, (index) => scores[index] ?? 0);
}
