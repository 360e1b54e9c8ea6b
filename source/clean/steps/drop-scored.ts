import type {Draft, Line, Verdict} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** Below this score a line is taken out: losing article text is worse than keeping furniture, so less than even. */
const threshold = 0.4;

/** What the line model takes for furniture, named after what it looks like. */
export const dropScored = (draft: Draft): Draft =>
	removeLines(draft, (line) => (line.score < threshold ? {...nameFurniture(line), confidence: round(1 - line.score)} : null));

function nameFurniture({text, shape, phrase, hint}: Line): Omit<Verdict, 'confidence'> {
	const rule = 'line model';
	if (phrase) return {reason: phrase.reason, rule: phrase.rule};
	if (hint?.kind === 'furniture') return {reason: 'navigation', rule: `stood in the ${hint.place}`};
	if (/©|\((?:\p{L}+\/)?(?:dpa|afp|reuters|ap)\)?$|(?:getty|imago|picture alliance)/iu.test(text)) return {reason: 'caption', rule};
	if (shape.words <= 3) return {reason: 'navigation', rule};
	if (shape.words <= 18) return {reason: 'teaser', rule};
	return {reason: 'other', rule};
}

const round = (value: number): number => Math.round(value * 100) / 100;
