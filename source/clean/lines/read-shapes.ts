import type {LineHint} from '../draft.js';
import {matchPhrase} from '../phrases/match-phrase.js';
import {wordingsIn} from '../phrases/phrase-book.js';
import type {UnscoredLine} from './line-features.js';
import {lineShape} from './line-shape.js';
import type {RawLine} from './split-lines.js';

/** Each line with its shape and what the phrase tables say about its wording. */
export const readShapes = (raw: readonly RawLine[], language: string, hints: ReadonlyMap<number, LineHint> = new Map()): UnscoredLine[] =>
	raw.map(({number, text, blankBefore, indented}) => {
		const lower = text.toLowerCase();
		const wordings = wordingsIn(lower);
		const [shape, phrase] = [lineShape(text, lower, language), matchPhrase(text, lower, wordings)];
		return {number, text, lower, blankBefore, indented, shape, wordings, phrase, hint: hints.get(number) ?? null};
	});
