import type {Article} from '../../model/article.js';
import type {Story} from '../../model/brief.js';
import type {Candidate} from './candidate.js';
import {cite} from './cite.js';
import {findDifferences} from './find-differences.js';
import {findOnlyIn} from './find-only-in.js';
import {gatherCandidates} from './gather-candidates.js';
import {mainName} from './main-name.js';
import {pickSentences} from './pick-sentences.js';
import {rankCandidates} from './rank-candidates.js';
import {saysSame} from './says-same.js';
import {sentenceRarity} from './sentence-rarity.js';
import {standsAlone} from './stands-alone.js';
import {type StoryLikeness, storyLikeness} from './story-likeness.js';

export interface SummaryOptions {
	/** How many sentences at most; 3 unless told. */
	readonly sentences?: number;
}

/** Tellings whose sentences are ranked: each sentence is compared with all of the others. Further ones are only cited. */
const mostRanked = 6;

/** Sentences of a telling that are ranked, for the same reason: no report has so many, and what is news comes first. */
const mostSentences = 300;

/** So many sentences of a telling say who and what it is about. */
const opening = 2;

export type Summary = Pick<Story, 'summary' | 'onlyIn'>;

/**
 * What happened, in sentences: verbatim, cited, in reading order, each with the tellings that give other figures; and what one
 * telling alone has. `articles` are the tellings of one story, the lead telling first. Each sentence stands word for word at its
 * first citation; further citations are the other tellings that say the same.
 */
export function summarise(articles: readonly Article[], options: SummaryOptions = {}): Summary {
	const tellings = articles.map(gatherCandidates);
	const rarity = sentenceRarity(tellings.flat());
	const likeness = storyLikeness(tellings);
	const beginnings = tellings.slice(0, mostRanked).map((sentences) => sentences.slice(0, mostSentences));
	const ranked = rankCandidates(beginnings, rarity, likeness);
	const standing = ranked.filter(({candidate}) => standsAlone(candidate));
	const wishes = {mayOpen: opensStory(beginnings), isShared: isToldAgain(beginnings, likeness)};
	const usable = ranked.filter(({candidate, needs}) => needs !== null || standsAlone(candidate));
	const picked = pickSentences(usable.length > 0 ? usable : ranked, options.sentences ?? 3, wishes);
	const summary = picked.map((candidate) => ({
		text: candidate.text,
		cites: cite(candidate, tellings, likeness),
		differs: findDifferences(candidate, tellings, likeness),
	}));
	return {summary, onlyIn: findOnlyIn(standing, picked, beginnings, rarity)};
}

/** Whether a sentence may come first in the summary of a story told more than once: from further down it must name whom it is about. */
function opensStory(tellings: readonly (readonly Candidate[])[]): (candidate: Candidate) => boolean {
	if (tellings.length < 2) return () => true;
	const name = mainName(tellings);
	return ({place, terms}) => place < opening || name === null || terms.has(name);
}

/** Whether a sentence of a story told more than once is said by another telling; in one told once there is nothing to ask. */
function isToldAgain(tellings: readonly (readonly Candidate[])[], likeness: StoryLikeness): (candidate: Candidate) => boolean {
	if (tellings.length < 2) return () => true;
	return (candidate) =>
		tellings.some(
			(sentences, telling) => telling !== candidate.telling && sentences.some((other) => saysSame(candidate, other, likeness) > 0),
		);
}
