import {cosine} from '../terms/cosine.js';
import {type Overlap, overlap} from '../terms/overlap.js';
import type {Apart} from './apart-from-neighbours.js';
import {type FactsApart, factsApart, haveOtherNumbers} from './facts-apart.js';
import type {Neighbours} from './neighbours.js';
import type {Collection, Field} from './read-collection.js';
import {commonNeighbours, readStanding} from './read-standing.js';
import {sharedPhrases} from './shared-phrases.js';

/** The weak signs a pair is judged by. Their order is part of the learned data. */
export const signNames = [
	...['words', 'lead', 'headline', 'opening', 'names', 'leadNames', 'numbers', 'letters', 'headlineInLead', 'phrases'],
	...['wordsHeldLeast', 'wordsHeldMost', 'headlineHeldLeast', 'headlineHeldMost', 'namesHeldMost', 'leadNamesHeldMost', 'numbersHeldMost'],
	...['otherNumbers', 'otherFacts', 'fewestNumbers', 'lengthRatio', 'shorterLength', 'daysApart', 'daysUnknown', 'sameOutlet'],
	...['wordsRankBest', 'wordsRankWorst', 'wordsOfNearest', 'wordsOfFarther', 'wordsAboveUsual'],
	...['leadRankWorst', 'leadOfNearest', 'leadOfFarther', 'leadAboveUsual', 'commonNeighbours', 'fewArticles'],
	...['wordsApart', 'leadApart', 'namesApart'],
] as const;

/** In a collection of about this size and below, all articles may be of one theme, and shared words say less. */
const fewArticles = 8;

/** One number may be a date or a rounding; two others in each article are another matter. */
const tellingNumbers = 2;

/** What stands around a pair: its collection, and the nearest articles of each by their words and leads. */
export interface Surroundings {
	readonly collection: Collection;
	/** Articles of the collection when its terms were counted. */
	readonly size: number;
	readonly words: Neighbours;
	readonly lead: Neighbours;
	/** By words, leads and names, the likeness in what tells each from its neighbours. */
	readonly apart: readonly Apart[];
}

/** Two articles of a collection by their rows, and what of their words and leads is the same. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	readonly words: Overlap;
	readonly lead: Overlap;
}

/**
 * The signs for and against two articles of a collection telling one story, in the order of `signNames`.
 * Similarities enter by their square root: the step from none to some says more than from much to more.
 */
export function readSigns({a, b, words, lead}: Pair, around: Surroundings): number[] {
	const {collection} = around;
	const {fields, phrases} = collection;
	const between = (field: Field, other: Field = field) => overlap(fields[field], a, fields[other], b);
	const facts = factsApart(collection, a, b);
	const {names, numbers} = facts;
	const alike = (field: Field, other: Field = field) => cosine(fields[field], a, fields[other], b);
	const wordsStanding = readStanding(around.words, a, b, words.alike);
	const leadStanding = readStanding(around.lead, a, b, lead.alike);
	const signs = [Math.sqrt(words.alike), Math.sqrt(lead.alike), Math.sqrt(alike('headline')), Math.sqrt(alike('opening'))];
	signs.push(Math.sqrt(names.alike), Math.sqrt(alike('leadNames')), Math.sqrt(numbers.alike), Math.sqrt(alike('letters')));
	signs.push(Math.sqrt(Math.max(alike('headline', 'lead'), alike('lead', 'headline'))), Math.sqrt(sharedPhrases(phrases, a, b)));
	signs.push(Math.min(words.heldOfOne, words.heldOfOther), mostHeld(words));
	const headline = [between('headline', 'words').heldOfOne, between('words', 'headline').heldOfOther] as const;
	const leadNames = [between('leadNames', 'names').heldOfOne, between('names', 'leadNames').heldOfOther] as const;
	signs.push(Math.min(...headline), Math.max(...headline), mostHeld(names), Math.max(...leadNames), mostHeld(numbers));
	addCircumstances(collection, {a, b, facts}, signs);
	signs.push(wordsStanding.rankBest, wordsStanding.rankWorst, wordsStanding.ofNearest, wordsStanding.ofFarther, wordsStanding.aboveUsual);
	signs.push(leadStanding.rankWorst, leadStanding.ofNearest, leadStanding.ofFarther, leadStanding.aboveUsual);
	signs.push(commonNeighbours(around.words, a, b), fewArticles / (around.size + fewArticles));
	for (const apart of around.apart) signs.push(Math.sqrt(apart(a, b)));
	return signs;
}

/** How much of one article the other holds, of the side where it is more. */
const mostHeld = ({heldOfOne, heldOfOther}: Overlap): number => Math.max(heldOfOne, heldOfOther);

interface Circumstances {
	readonly a: number;
	readonly b: number;
	readonly facts: FactsApart;
}

/** What may contradict one story, and what belongs to the articles rather than to their words. */
function addCircumstances({days, lengths, outlets}: Collection, {a, b, facts}: Circumstances, signs: number[]): void {
	const [dayA, dayB] = [days[a] ?? null, days[b] ?? null];
	const gap = dayA === null || dayB === null ? null : Math.abs(dayA - dayB);
	const [shorter, longer] = [Math.min(lengths[a] as number, lengths[b] as number), Math.max(lengths[a] as number, lengths[b] as number, 1)];
	signs.push(Number(haveOtherNumbers(facts, tellingNumbers)), facts.others, facts.fewestNumbers);
	signs.push(shorter / longer, Math.log(shorter + 1));
	signs.push(gap ?? 0, Number(gap === null), Number(outlets[a] !== null && outlets[a] === outlets[b]));
}
