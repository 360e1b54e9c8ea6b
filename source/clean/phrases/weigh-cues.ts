import {wordStart} from './compile-phrases.js';
import type {Cue} from './cues.js';
import {findWordings} from './find-wordings.js';
import {type Wordings, wordingsOf} from './phrase-book.js';

/**
 * A scorer for a cue table: how much a text's wordings weigh together, each wording counted once.
 * @returns takes the text and what the phrase book finds in the line it comes from
 */
export function weighCues(cues: readonly Cue[]): (text: string, wordings: Wordings) => number {
	const tables = cues.map(({weight, phrases}) => ({weight, own: wordingsOf(phrases), find: findCues(phrases)}));
	return (text, wordings) => {
		if (wordings.length === 0) return 0;
		const lower = text.toLowerCase();
		let sum = 0;
		for (const {weight, own, find} of tables) sum += weight * find(lower, own(wordings)).size;
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
		if (candidates.length === 0) return none;
		const [inside, atStart] = [candidates.filter((place) => isInside[place]), candidates.filter((place) => !isInside[place])];
		return new Set([...findAtStart(lower, atStart), ...findInside(lower, inside)].map(({text}) => text));
	};
}

const none: ReadonlySet<string> = new Set();
