import {keyOf, type Vocabulary} from '../index/vocabulary.js';
import {allowedEdits} from './allowed-edits.js';
import type {NearWord} from './near-words.js';
import {keepBetter, type WeightedWords} from './weighted-words.js';
import {weights} from './weights.js';

/** Whether words farther off than usual may be meant where none is nearer. */
export type Reach = 'usual' | 'stretched';

/** Words this close in errors, in edits, are equally likely meant. */
const alike = 0.5;
/** How many letters at the end of a word its other forms may have instead: "Zentrum", "Zentren". */
const longestEnding = 2;
/** Shortest beginning by which words are forms of one another. */
const shortestStem = 5;

/**
 * The words near a key weighed against each other: where one is near enough those farther off than usual are left
 * out, and of the others those that are not among the nearest count less, unless they are forms of them.
 */
export function weighNear(vocabulary: Vocabulary, key: string, candidates: readonly NearWord[], reach: Reach): WeightedWords {
	const words = new Map<number, number>();
	const nearest = fewestErrors(candidates) + alike;
	const nearestWhole = fewestErrors(candidates.filter(({isWhole}) => isWhole)) + alike;
	const stem = ({word}: NearWord) => stemOf(keyOf(vocabulary, word));
	const stems = new Set(candidates.filter(({errors}) => errors <= nearest).map(stem));
	for (const candidate of candidates) {
		const limit = candidate.isWhole ? nearestWhole : nearest;
		if (candidate.errors > (reach === 'usual' ? allowedEdits(key) : Math.max(allowedEdits(key), limit))) continue;
		const isNearest = candidate.errors <= limit || stems.has(stem(candidate));
		keepBetter(words, candidate.word, candidate.weight * (isNearest ? 1 : weights.nearerKnown));
	}
	return words;
}

const fewestErrors = (near: readonly NearWord[]): number =>
	near.reduce((least, {errors}) => Math.min(least, errors), Number.POSITIVE_INFINITY);

const stemOf = (key: string): string => key.slice(0, Math.max(shortestStem, key.length - longestEnding));
