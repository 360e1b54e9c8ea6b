import {overlap} from './overlap.js';
import type {Rarity} from './rarity.js';

/** From here on two sentences of different tellings count as saying the same; a wrong citation is worse than none. */
export const sameFactFrom = 0.46;

/** What it adds that both give the same number for what they share, and how many words they must share for it to count. */
const sameNumber = 0.1;
const wordsAroundNumber = 3;

const isNumber = (term: string): boolean => /^\p{N}/u.test(term);

/**
 * How likely two sentences state the same fact, 0 to 1: the share of their content, by rarity, that both have,
 * between what the shorter is covered (containment) and what both are (Dice). The same number speaks for it;
 * sentences whose numbers are all different state different facts.
 */
export function sameFact(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
	const shared = overlap(a, b, rarity);
	if (shared === 0) return 0;
	const [ofA, ofB] = [rarity.total(a), rarity.total(b)];
	const score = (shared / Math.min(ofA, ofB) + (2 * shared) / (ofA + ofB)) / 2;
	const both = [...a].filter((term) => b.has(term));
	const numbers = both.filter(isNumber).length;
	if (numbers > 0) return both.length - numbers >= wordsAroundNumber ? Math.min(1, score + sameNumber) : score;
	return [...a].some(isNumber) && [...b].some(isNumber) ? score / 2 : score;
}
