import {compilePhrases} from './compile-phrases.js';

/** A phrase found in a text. */
export interface Wording {
	readonly text: string;
	readonly index: number;
}

const none: readonly Wording[] = [];

/**
 * Finds in a lower-case text what one pattern of all phrases with the flag `g` would find, but tries only some of them.
 * Patterns are made when they are first needed.
 * @returns takes the text and the indexes of the phrases to try, ascending
 */
export function findWordings(
	phrases: readonly string[],
	before: string,
): (lower: string, candidates: readonly number[]) => readonly Wording[] {
	const compiled: RegExp[] = [];
	const patternOf = (phrase: number): RegExp => {
		compiled[phrase] ??= new RegExp(compilePhrases([phrases[phrase] ?? ''], before).source, 'gu');
		return compiled[phrase];
	};
	return (lower, candidates) => (candidates.length === 0 ? none : findAll(lower, candidates.map(patternOf)));
}

function findAll(lower: string, patterns: readonly RegExp[]): readonly Wording[] {
	const found: Wording[] = [];
	for (let next = findNext(lower, patterns, 0); next; next = findNext(lower, patterns, next.index + Math.max(1, next.text.length)))
		found.push(next);
	return found;
}

/** The leftmost match, of several the one whose phrase stands first in its table. */
function findNext(lower: string, patterns: readonly RegExp[], from: number): Wording | null {
	let best: Wording | null = null;
	for (const pattern of patterns) {
		pattern.lastIndex = from;
		const match = pattern.exec(lower);
		if (match && (best === null || match.index < best.index)) best = {text: match[0], index: match.index};
	}
	return best;
}
