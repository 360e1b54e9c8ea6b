import {compilePhrases, wordStart} from './compile-phrases.js';
import type {Cue} from './cues.js';

/** A scorer for a cue table: how much a text's wordings weigh together, each wording counted once. One pass a weight. */
export function weighCues(cues: readonly Cue[]): (text: string) => number {
	const tables = cues.map(({weight, phrases}) => ({weight, pattern: new RegExp(compilePhrases(phrases, wordStart), 'gu')}));
	return (text) => {
		const lower = text.toLowerCase();
		return tables.reduce((sum, {weight, pattern}) => sum + weight * new Set(lower.match(pattern)).size, 0);
	};
}
