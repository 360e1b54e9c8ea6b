import {type Entry, facets, subjectOf} from './lexicon.js';
import type {StoryHits} from './story-hits.js';
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
 * How much each story (its tellings by their rows) says of each facet: the sum over its words of ln(1 + times) · rarity in the
 * collection, a word of several facets counting the square root of its part, a weak sign its part. A subject has the sum over
 * its facets, where weak signs count in full: they tell well what it is about at large, and of the learned words that
 * lean to it.
 */
export function scoreFacets(hits: StoryHits, stories: readonly (readonly number[])[]): StoryScores[] {
	const rarity = measureRarity(hits, stories);
	const signs = hits.entries.map(signsOf);
	const rows = scoreRows(stories.length);
	return stories.map((tellings, story) => {
		const scores = rows(story);
		hits.each(tellings, (entry, times) => addHit(scores, signs[entry] as Signs, Math.log1p(times), rarity[entry] as number));
		return scores;
	});
}

/** Scores, all zero, in three arrays for all stories: one of its own for each would cost more than to fill it. */
function scoreRows(stories: number): (story: number) => StoryScores {
	const all = {
		facets: new Float32Array(stories * facets.length),
		subjects: new Float32Array(stories * taxonomy.length),
		evidence: new Float32Array(stories * facets.length),
	};
	const row = (scores: Float32Array, story: number, length: number) => scores.subarray(story * length, (story + 1) * length);
	return (story) => ({
		facets: row(all.facets, story, facets.length),
		subjects: row(all.subjects, story, taxonomy.length),
		evidence: row(all.evidence, story, facets.length),
	});
}

/** What an entry speaks for, as flat lists. */
interface Signs {
	readonly leansTo: readonly number[];
	readonly leans: readonly number[];
	readonly facets: readonly number[];
	/** How clearly it speaks for each of them. */
	readonly parts: readonly number[];
	/** What it counts for each, since it speaks for several. */
	readonly share: number;
}

function signsOf({speaksFor, leansTo}: Entry): Signs {
	const leans: (readonly [subject: number, lean: number])[] = [];
	leansTo.forEach((lean, subject) => {
		leans.push([subject, lean]);
	});
	return {
		leansTo: leans.map(([subject]) => subject),
		leans: leans.map(([, lean]) => lean),
		facets: [...speaksFor.keys()],
		parts: [...speaksFor.values()],
		share: Math.sqrt(Math.max(1, speaksFor.size)),
	};
}

function addHit({facets: ofFacets, subjects, evidence: all}: StoryScores, signs: Signs, weight: number, rarity: number): void {
	const learned = learnedPart * weight * rarity;
	for (let at = 0; at < signs.leans.length; at++) {
		const subject = signs.leansTo[at] as number;
		subjects[subject] = (subjects[subject] as number) + learned * (signs.leans[at] as number);
	}
	const evidence = weight / signs.share;
	for (let at = 0; at < signs.facets.length; at++) {
		const facet = signs.facets[at] as number;
		const subject = subjectOf[facet] as number;
		const clear = evidence * (signs.parts[at] as number) * (facets[facet]?.isGeneral ? generalPart : 1);
		all[facet] = (all[facet] as number) + clear;
		ofFacets[facet] = (ofFacets[facet] as number) + clear * rarity;
		subjects[subject] = (subjects[subject] as number) + evidence * rarity;
	}
}

/** The inverse document frequency of each entry: near 0 for one that all stories have. */
function measureRarity(hits: StoryHits, stories: readonly (readonly number[])[]): Float64Array {
	const frequencies = new Uint32Array(hits.entries.length);
	for (const tellings of stories)
		hits.each(tellings, (entry) => {
			frequencies[entry] = (frequencies[entry] as number) + 1;
		});
	const total = stories.length + imaginedStories;
	return Float64Array.from(frequencies, (frequency) => Math.log(total / (frequency + imaginedStories * expectedShare)));
}
