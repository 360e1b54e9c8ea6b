import {compilePhrases, wordStart} from './compile-phrases.js';
import type {Cue} from './cues.js';

/** A scorer for a cue table: how much a text's wordings weigh together, each phrase counted once. */
export function weighCues(cues: readonly Cue[]): (text: string) => number {
	const weighted = cues.flatMap(({weight, phrases}) => phrases.map((phrase) => ({weight, pattern: compilePhrases([phrase], wordStart)})));
	// Most texts hold no cue at all: one pass tells.
	const any = compilePhrases(
		cues.flatMap(({phrases}) => phrases),
		wordStart,
	);
	return (text) => {
		const lower = text.toLowerCase();
		if (!any.test(lower)) return 0;
		let total = 0;
		for (const {weight, pattern} of weighted) if (pattern.test(lower)) total += weight;
		return total;
	};
}
