import {isWordCode} from '../lines/is-word-code.js';
import {compilePhrases} from './compile-phrases.js';

/** A phrase found in a text. */
export interface Wording {
	readonly text: string;
	readonly index: number;
}

/** Where phrases may begin: with a word, or also inside one. */
export type PhraseStart = 'word' | 'anywhere';

const none: readonly Wording[] = [];

/**
 * Finds in a lower-case text what one pattern of all phrases with the flag `g` would find, but tries only some of them.
 * Patterns are made when they are first needed.
 * @returns takes the text and the indexes of the phrases to try, ascending
 */
export function findWordings(
	phrases: readonly string[],
	start: PhraseStart,
): (lower: string, candidates: readonly number[]) => readonly Wording[] {
	const compiled: RegExp[] = [];
	const patternOf = (phrase: number): RegExp => {
		compiled[phrase] ??= new RegExp(compilePhrases([phrases[phrase] ?? '']).source, 'gu');
		return compiled[phrase];
	};
	return (lower, candidates) => (candidates.length === 0 ? none : findAll(lower, candidates.map(patternOf), start));
}

function findAll(lower: string, patterns: readonly RegExp[], start: PhraseStart): readonly Wording[] {
	const found: Wording[] = [];
	for (
		let next = findNext(lower, patterns, 0, start);
		next;
		next = findNext(lower, patterns, next.index + Math.max(1, next.text.length), start)
	)
		found.push(next);
	return found;
}

/** The leftmost match, of several the one whose phrase stands first in its table. */
function findNext(lower: string, patterns: readonly RegExp[], from: number, start: PhraseStart): Wording | null {
	let best: Wording | null = null;
	for (const pattern of patterns) {
		const found = findFirst(lower, pattern, from, start);
		if (found && (best === null || found.index < best.index)) best = found;
	}
	return best;
}

/** A look behind in the pattern would be asked at every place of the text; here it is asked where the phrase stands. */
function findFirst(lower: string, pattern: RegExp, from: number, start: PhraseStart): Wording | null {
	pattern.lastIndex = from;
	for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
		if (start === 'anywhere' || !isWordCode(lower, match.index - 1)) return {text: match[0], index: match.index};
		pattern.lastIndex = match.index + 1;
	}
	return null;
}
