import type {Line, LineHint} from '../draft.js';
import {matchPhrase} from '../phrases/match-phrase.js';
import {lineShape} from './line-shape.js';
import {scoreLines} from './score-lines.js';
import type {RawLine} from './split-lines.js';

/** Looks at each line once: its shape, what phrase tables say about it, and how likely it is article text. */
export function readLines(raw: readonly RawLine[], language: string, hints: ReadonlyMap<number, LineHint> = new Map()): Line[] {
	const lines = raw.map((line) => ({
		...line,
		shape: lineShape(line.text, language),
		phrase: matchPhrase(line.text),
		hint: hints.get(line.number) ?? null,
		score: 0,
	}));
	const scores = scoreLines(lines);
	return lines.map((line, index) => ({...line, score: scores[index] ?? 0}));
}
