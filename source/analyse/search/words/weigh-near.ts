import {keyOf} from '../index/vocabulary.js';
import type {Term} from '../query/query.js';
import {allowedEdits, shortestPartWithError} from './allowed-edits.js';
import type {Lexicon} from './lexicon.js';
import type {NearWord} from './near-words.js';
import type {WeightedWords} from './weighted-words.js';
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
 * The words near a term weighed against each other: where one is near enough those farther off than usual are left
 * out, and of the others those that are not among the nearest count less, unless they are forms of them.
 */
export function weighNear({index, collector}: Lexicon, {key, open}: FuzzyTerm, near: readonly NearWord[], reach: Reach): WeightedWords {
	const canBePart = open || key.length >= shortestPartWithError;
	const candidates = canBePart ? near : near.filter(isWhole);
	const nearest = fewest(candidates.map(({part}) => part)) + alike;
	const nearestWhole = fewest(candidates.map(({whole}) => whole)) + alike;
	const found = new Map(candidates.map((candidate) => [candidate, keyOf(index.vocabulary, candidate.word)]));
	const stems = new Set(candidates.filter(({part}) => part <= nearest).map((candidate) => stemOf(found.get(candidate) ?? '')));
	for (const candidate of candidates) {
		const limit = isWhole(candidate) ? nearestWhole : nearest;
		if (candidate.part > (reach === 'usual' ? allowedEdits(key) : Math.max(allowedEdits(key), limit))) continue;
		const word = found.get(candidate) ?? '';
		const isNearest = candidate.part <= limit || stems.has(stemOf(word));
		collector.add(candidate.word, weightOf(candidate, word, key, open) * (isNearest ? 1 : weights.nearerKnown));
	}
	return collector.finish();
}

type FuzzyTerm = Extract<Term, {kind: 'fuzzy'}>;

/** What a word with errors counts: by its errors as a whole, else by those in a part of it. */
function weightOf(near: NearWord, found: string, key: string, open: boolean): number {
	if (isWhole(near)) return near.whole <= 1 ? weights.oneError : weights.twoErrors;
	const begins = found.startsWith(key.slice(0, 2));
	const place = begins ? (open ? weights.typedPrefix : weights.prefix) : weights.oneError;
	return place * (near.part <= 1 ? weights.errorInPart : weights.twoErrorsInPart);
}

const isWhole = ({whole}: NearWord): boolean => Number.isFinite(whole);

const fewest = (errors: readonly number[]): number => errors.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);

const stemOf = (key: string): string => key.slice(0, Math.max(shortestStem, key.length - longestEnding));
