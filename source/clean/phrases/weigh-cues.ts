import {wordStart} from './compile-phrases.js';
import type {Cue} from './cues.js';
import {findWordings} from './find-wordings.js';
import {type Wordings, wordingsOf} from './phrase-book.js';

/**
 * A scorer for a cue table: how much a text's wordings weigh together, each wording counted once.
 * @param weighed what of a text counts; all of it if left out
 * @returns takes the text and what the phrase book finds in it
 */
export function weighCues(cues: readonly Cue[], weighed = (text: string): string => text): (text: string, wordings: Wordings) => number {
	const tables = cues.map(({weight, phrases}) => ({weight, own: wordingsOf(phrases), find: findCues(phrases)}));
	return (text, wordings) => {
		let sum = 0;
		let lower: string | null = null;
		for (const {weight, own, find} of tables) {
			const candidates = own(wordings);
			if (candidates.length === 0) continue;
			lower ??= weighed(text).toLowerCase();
			sum += weight * find(lower, candidates).size;
		}
		return sum;
	};
}

/** The different wordings of a text: some phrases begin a word, those after "…" may begin inside it. */
function findCues(phrases: readonly string[]): (lower: string, candidates: Wordings) => ReadonlySet<string> {
	const isInside = phrases.map((phrase) => phrase.startsWith('…'));
	const findInside = findWordings(
		phrases.map((phrase) => phrase.replace(/^…/u, '')),
		'',
	);
	const findAtStart = findWordings(phrases, wordStart);
	return (lower, candidates) => {
		const [inside, atStart] = [candidates.filter((place) => isInside[place]), candidates.filter((place) => !isInside[place])];
		return new Set([...findAtStart(lower, atStart), ...findInside(lower, inside)].map(({text}) => text));
	};
}
