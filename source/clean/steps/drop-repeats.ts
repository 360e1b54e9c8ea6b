import type {Draft} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** Shorter lines may well be said twice ("Ja."). In characters. */
const shortestRepeat = 25;

/** Lines that stood in the source before, word for word: pull quotes, teasers of the article itself, doubled paragraphs. */
export function dropRepeats(draft: Draft): Draft {
	const seen = new Set<string>();
	return removeLines(draft, ({text, lower}) => {
		if (text.length < shortestRepeat) return null;
		if (seen.has(lower)) return {reason: 'duplicate', rule: 'repeated line', confidence: 0.9};
		seen.add(lower);
		return null;
	});
}
