import type {Cue} from './cues.js';
import {findWordings} from './find-wordings.js';
import {type Wordings, wordingsOf} from './phrase-book.js';

/**
 * A scorer for a cue table: how much a text's wordings weigh together, each wording counted once.
 * @param weighed what of a text counts; all of it if left out
 * @returns takes the text in small letters and what the phrase book finds in it
 */
export function weighCues(cues: readonly Cue[], weighed = (lower: string): string => lower): (lower: string, wordings: Wordings) => number {
	const tables = cues.map(({weight, phrases}) => ({weight, own: wordingsOf(phrases), find: findCues(phrases)}));
	return (lower, wordings) => {
		if (wordings.length === 0) return 0;
		let sum = 0;
		let counted: string | null = null;
		for (const {weight, own, find} of tables) {
			const candidates = own(wordings);
			if (candidates.length === 0) continue;
			counted ??= weighed(lower);
			sum += weight * find(counted, candidates).size;
		}
		return sum;
	};
}

/** The different wordings of a text: some phrases begin a word, those after "…" may begin inside it. */
function findCues(phrases: readonly string[]): (lower: string, candidates: Wordings) => ReadonlySet<string> {
	const isInside = phrases.map((phrase) => phrase.startsWith('…'));
	const findInside = findWordings(
		phrases.map((phrase) => phrase.replace(/^…/u, '')),
		'anywhere',
	);
	const findAtStart = findWordings(phrases, 'word');
	return (lower, candidates) => {
		const [inside, atStart] = [candidates.filter((place) => isInside[place]), candidates.filter((place) => !isInside[place])];
		return new Set([...findAtStart(lower, atStart), ...findInside(lower, inside)].map(({text}) => text));
	};
}
