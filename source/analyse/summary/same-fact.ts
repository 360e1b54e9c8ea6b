import type {Rarity} from './rarity.js';

/** From here on two sentences of different tellings count as saying the same; a wrong citation is worse than none. */
export const sameFactFrom = 0.5;

const number = /^\p{N}/u;

/**
 * How likely two sentences state the same fact, 0 to 1: the share of their content, by rarity, that both have,
 * between what the shorter is covered (containment) and what both are (Dice). Sentences whose numbers
 * are all different state different facts.
 */
export function sameFact(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
	const weight = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + rarity(term), 0);
	const shared = [...a].filter((term) => b.has(term));
	if (shared.length === 0) return 0;
	const [all, ofA, ofB] = [weight(shared), weight(a), weight(b)];
	const score = (all / Math.min(ofA, ofB) + (2 * all) / (ofA + ofB)) / 2;
	return numbersClash(a, b) ? score / 2 : score;
}

function numbersClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const numbers = [...a].filter((term) => number.test(term));
	return numbers.length > 0 && [...b].some((term) => number.test(term)) && !numbers.some((term) => b.has(term));
}
