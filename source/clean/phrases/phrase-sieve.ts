import {literalScanner} from './literal-scanner.js';
import {requiredLiterals} from './required-literals.js';

/** Longer literals tell no more and make the scanner larger. In characters. */
const longestLiteral = 9;

const none: readonly number[] = [];

/**
 * Of many phrases, those that may match a text at all, by the literals they need: one pass over the text instead of one
 * for each phrase, so that a table may grow without cleaning getting slower. The scanner is made on first use.
 * @returns the indexes of the phrases that are worth trying on a lower-case text, ascending
 */
export function phraseSieve(phrases: readonly string[]): (lower: string) => readonly number[] {
	let sieve: ((lower: string) => readonly number[]) | null = null;
	return (lower) => {
		sieve ??= makeSieve(phrases);
		return sieve(lower);
	};
}

function makeSieve(phrases: readonly string[]): (lower: string) => readonly number[] {
	const always: number[] = [];
	const wantedBy = new Map<string, number[]>();
	for (const [phrase, source] of phrases.entries()) {
		const literals = requiredLiterals(source);
		if (!literals) always.push(phrase);
		for (const literal of new Set(literals?.map((text) => text.slice(0, longestLiteral)))) {
			wantedBy.set(literal, [...(wantedBy.get(literal) ?? []), phrase]);
		}
	}
	const scan = literalScanner([...wantedBy.keys()]);
	const owners = [...wantedBy.values()];
	const seen = new Uint32Array(phrases.length);
	let round = 0;
	let found: number[] = [];
	const visit = (literal: number): void => {
		for (const phrase of owners[literal] ?? none) {
			if (seen[phrase] === round) continue;
			seen[phrase] = round;
			found.push(phrase);
		}
	};
	return (lower) => {
		round++;
		found = [];
		scan(lower, visit);
		if (found.length === 0) return always;
		return [...always, ...found].sort((a, b) => a - b);
	};
}
