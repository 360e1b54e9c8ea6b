import type {Cue} from './cues.js';

/** A scorer for a cue table: how much a text's wordings weigh together, each phrase counted once. */
export function weighCues(cues: readonly Cue[]): (text: string) => number {
	const weighted = cues.flatMap(({weight, phrases}) => phrases.map((phrase) => ({weight, pattern: compile(phrase)})));
	return (text) => {
		let total = 0;
		for (const {weight, pattern} of weighted) if (pattern.test(text)) total += weight;
		return total;
	};
}

function compile(phrase: string): RegExp {
	const isOpen = /^[-\\[]/u.test(phrase) && !phrase.startsWith('\\d');
	return new RegExp((isOpen ? '' : '(?<![\\p{L}\\p{N}])') + phrase.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+'), 'iu');
}
