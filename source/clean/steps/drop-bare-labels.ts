import type {Draft, Line} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** A label names what stands under it; more words say something themselves. */
const mostWords = 2;

/** "Hinweis:", "Bitte beachten:": labels of something that was taken out under them. */
export function dropBareLabels(draft: Draft): Draft {
	const gone = draft.removed.map(({line}) => line).toSorted((a, b) => a - b);
	// Lines come in order, so those that are gone are gone through once.
	let at = 0;
	return removeLines(draft, (line, index, lines) => {
		if (index === 0 || !isLabel(line)) return null;
		const next = lines[index + 1]?.number ?? Number.POSITIVE_INFINITY;
		while ((gone[at] ?? next) <= line.number) at++;
		const isBare = next === Number.POSITIVE_INFINITY || (gone[at] ?? next) < next;
		return isBare ? {reason: 'other', rule: 'label of something removed', confidence: 0.8} : null;
	});
}

const isLabel = ({text, shape}: Line): boolean => text.endsWith(':') && shape.words <= mostWords;
