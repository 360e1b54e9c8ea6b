import type {Draft, Line, Verdict} from '../draft.js';
import {likelyReason} from '../phrases/likely-reason.js';
import {removeLines} from '../remove-lines.js';
import {keptPageLines} from './kept-page-lines.js';

/** What the page model takes for furniture, with the lines around it heard, named after its wording and the place it stood in. */
export function dropPageFurniture(draft: Draft, {isFragment}: {readonly isFragment: boolean}): Draft {
	const kept = keptPageLines(draft.lines, isFragment);
	return removeLines(draft, (line, index) => (kept[index] ? null : {...nameFurniture(line), confidence: round(1 - line.score)}));
}

function nameFurniture({lower, wordings, phrase, hint, shape}: Line): Omit<Verdict, 'confidence'> {
	if (phrase) return {reason: phrase.reason, rule: phrase.rule};
	if (hint?.place) return {reason: hint.place.reason, rule: `stood in the ${hint.place.name}`};
	const rule = 'page model';
	const reason = likelyReason(lower, wordings);
	if (reason) return {reason, rule};
	if (hint?.kind === 'caption') return {reason: 'caption', rule: 'caption element'};
	if (shape.words <= 3) return {reason: 'navigation', rule};
	return {reason: (hint?.linkShare ?? 0) > 0.5 ? 'teaser' : 'other', rule};
}

const round = (value: number): number => Math.round(value * 100) / 100;
