import type {Line} from '../draft.js';
import type {UnscoredLine} from './line-features.js';

/** The lines with what a model says of each. Copied field by field, for a spread takes several times as long. */
export const withScores = (lines: readonly UnscoredLine[], scoreOf: (index: number) => number): Line[] =>
	lines.map(({number, text, lower, blankBefore, indented, shape, wordings, phrase, hint}, index) => ({
		number,
		text,
		lower,
		blankBefore,
		indented,
		shape,
		wordings,
		phrase,
		hint,
		score: scoreOf(index),
	}));
