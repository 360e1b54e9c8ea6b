import type {Draft} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** Lines without a letter or digit: rules, bullets on their own, arrows. */
export const dropSymbols = (draft: Draft): Draft =>
	removeLines(draft, (line) => (line.shape.words > 0 ? null : {reason: 'other', rule: 'no words', confidence: 0.99}));
