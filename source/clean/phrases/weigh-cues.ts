import {compilePhrases, wordStart} from './compile-phrases.js';
import type {Cue} from './cues.js';

/** A scorer for a cue table: how much a text's wordings weigh together, each wording counted once. Two passes a weight at most. */
export function weighCues(cues: readonly Cue[]): (text: string) => number {
	const tables = cues.flatMap(({weight, phrases}) => patternsOf(phrases).map((pattern) => ({weight, pattern})));
	return (text) => {
		const lower = text.toLowerCase();
		return tables.reduce((sum, {weight, pattern}) => sum + weight * new Set(lower.match(pattern)).size, 0);
	};
}

/** One pattern for phrases that begin a word, one for those that may begin inside it. */
function patternsOf(phrases: readonly string[]): RegExp[] {
	const inside = phrases.filter((phrase) => phrase.startsWith('…')).map((phrase) => phrase.slice(1));
	const atStart = phrases.filter((phrase) => !phrase.startsWith('…'));
	const patterns = [compilePhrases(atStart, wordStart), ...(inside.length > 0 ? [compilePhrases(inside)] : [])];
	return patterns.map((pattern) => new RegExp(pattern, 'gu'));
}
