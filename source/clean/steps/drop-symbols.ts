import type {Draft} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** Lines without a letter or digit: rules, bullets on their own, arrows. */
export const dropSymbols = (draft: Draft): Draft =>
	removeLines(draft, (line) => (/[\p{L}\p{N}]/u.test(line.text) ? null : {reason: 'other', rule: 'no words', confidence: 0.99}));
