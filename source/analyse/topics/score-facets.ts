import {type Entry, facets, subjectOf} from './lexicon.js';
import type {Hit} from './story-hits.js';
import {taxonomy} from './taxonomy.js';

/** What speaks for each facet and for each subject in one story, by their numbers. */
export interface StoryScores {
	readonly facets: Float32Array;
	readonly subjects: Float32Array;
	/** The same for facets whatever the rest of the collection says: 1.4 for a clear word in the opening. */
	readonly evidence: Float32Array;
}

/** As many stories are imagined beside a collection, one in twenty using a given word: five stories say little of what is common. */
const imaginedStories = 8;
const expectedShare = 0.05;

/** What a word of a general facet counts for it: "company" stands in most articles on mergers and results, too. */
const generalPart = 0.6;

/** What a learned word counts for a subject beside one of the taxonomy, times its lean: found by cross-validation. */
const learnedPart = 0.4;

/**
 * How much each story says of each facet: the sum over its words of ln(1 + times) · rarity in the collection,
 * a word of several facets counting the square root of its part, a weak sign its part. A subject has the sum over
 * its facets, where weak signs count in full: they tell well what it is about at large, and of the learned words that
 * lean to it. Rows as `hits`.
 */
export function scoreFacets(hits: readonly (readonly Hit[])[]): StoryScores[] {
	const rarity = measureRarity(hits);
	return hits.map((story) => {
		const scores = {
			facets: new Float32Array(facets.length),
			subjects: new Float32Array(taxonomy.length),
			evidence: new Float32Array(facets.length),
		};
		for (const hit of story) addHit(scores, hit, rarity(hit.entry));
		return scores;
	});
}

function addHit(scores: StoryScores, {entry: {speaksFor, leansTo}, times}: Hit, rarity: number): void {
	const {facets: ofFacets, subjects, evidence: all} = scores;
	const learned = learnedPart * Math.log1p(times) * rarity;
	leansTo.forEach((lean, subject) => {
		subjects[subject] = (subjects[subject] as number) + learned * lean;
	});
	const evidence = Math.log1p(times) / Math.sqrt(Math.max(1, speaksFor.size));
	speaksFor.forEach((part, facet) => {
		const subject = subjectOf[facet] as number;
		const clear = evidence * part * (facets[facet]?.isGeneral ? generalPart : 1);
		all[facet] = (all[facet] as number) + clear;
		ofFacets[facet] = (ofFacets[facet] as number) + clear * rarity;
		subjects[subject] = (subjects[subject] as number) + evidence * rarity;
	});
}

/** The inverse document frequency of a word of the taxonomy: near 0 for one that all stories have. */
function measureRarity(hits: readonly (readonly Hit[])[]): (entry: Entry) => number {
	const frequencies = new Map<Entry, number>();
	for (const story of hits) for (const {entry} of story) frequencies.set(entry, (frequencies.get(entry) ?? 0) + 1);
	const total = hits.length + imaginedStories;
	return (entry) => Math.log(total / ((frequencies.get(entry) ?? 0) + imaginedStories * expectedShare));
}
