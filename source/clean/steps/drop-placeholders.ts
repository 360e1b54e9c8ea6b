import type {Draft} from '../draft.js';
import {removeLines} from '../remove-lines.js';

const placeholder = '(?:k\\.\\s?a\\.|n/a|n\\.a\\.|n\\.v\\.|--+|-|–|—|0,00(?: %)?|null|undefined|nan|%[sd]|\\{\\{.*\\}\\})';
const onlyPlaceholders = new RegExp(`^(?:\\(?${placeholder}\\)?[\\s|]*)+$`, 'u');

/** Cells that were never filled in: "k.A. (k.A.) k.A." */
export const dropPlaceholders = (draft: Draft): Draft =>
	removeLines(draft, ({lower}) =>
		onlyPlaceholders.test(lower) ? {reason: 'quoteTable', rule: 'placeholder cells', confidence: 0.95} : null,
	);
