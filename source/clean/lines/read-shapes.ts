import type {LineHint} from '../draft.js';
import {matchPhrase} from '../phrases/match-phrase.js';
import type {UnscoredLine} from './line-features.js';
import {lineShape} from './line-shape.js';
import type {RawLine} from './split-lines.js';

/** Each line with its shape and what the phrase tables say about its wording. */
export const readShapes = (raw: readonly RawLine[], language: string, hints: ReadonlyMap<number, LineHint> = new Map()): UnscoredLine[] =>
	raw.map((line) => ({
		...line,
		shape: lineShape(line.text, language),
		phrase: matchPhrase(line.text),
		hint: hints.get(line.number) ?? null,
	}));
