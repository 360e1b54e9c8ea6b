import type {Candidate} from './candidate.js';
import type {StoryLikeness} from './story-likeness.js';

/**
 * From here on two sentences of different tellings count as saying the same; a wrong citation is worse than none. Of the nearest
 * sentences of two reports, in German news aligned by hand, 98 of 100 above it do, and two of three that do are above it.
 */
export const sameFactFrom = 0.4;

/** Words two sentences share at least: with fewer they have a name or a phrase in common and no fact. */
const fewestWords = 2;

/** What is left of the likeness where b has none of a's numbers: it states something else, or leaves out the point. */
const withoutNumber = 0.4;
/** What it adds that both give the same number, and how many words they must share around it for that to count. */
const sameNumber = 0.1;
const wordsAroundNumber = 3;

const isNumber = (term: string): boolean => /^\p{N}/u.test(term);

/** How sure it is that sentence b states what a states, 0 to 1: how alike they are, more or less by whether b gives a's numbers. */
export function sameFact(a: Candidate, b: Candidate, likeness: StoryLikeness): number {
	const {words, numbers} = inCommon(a.terms, b.terms);
	if (words + numbers < fewestWords) return 0;
	const alike = likeness(a, b);
	if (numbers > 0) return words >= wordsAroundNumber ? Math.min(1, alike + sameNumber) : alike;
	return [...a.terms].some(isNumber) ? alike * withoutNumber : alike;
}

/** How many terms stand in both, counted without a copy of either: each sentence is held against hundreds. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>) {
	const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
	let [words, numbers] = [0, 0];
	for (const term of fewer) {
		if (!more.has(term)) continue;
		if (isNumber(term)) numbers++;
		else words++;
	}
	return {words, numbers};
}
