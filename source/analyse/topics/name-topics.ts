import type {TopicScore} from '../../model/article.js';
import {type Headings, headingOf} from './choose-headings.js';
import {facets, subjectOf} from './lexicon.js';
import type {StoryScores} from './score-facets.js';
import {taxonomy} from './taxonomy.js';

/** Topics named per story; the rest are traces. */
const shownTopics = 5;

/** A topic with less than this share of a story's words of the taxonomy is a trace, not a topic. */
const leastShare = 0.08;

/**
 * What must speak for a facet (as `StoryScores.evidence`): one clear word in headline or opening, or two further down.
 * With less the story goes by the name of the subject, which is seldom wrong.
 */
const leastEvidence = 1.2;

/** How much a facet's own words count beside its subject's: where a whole collection is of one subject, that says little. */
const ownPart = 0.85;

const unknown = {de: 'Vermischtes', en: 'Other news'} as const;

type Topics = readonly [TopicScore, ...TopicScore[]];

/**
 * The names and scores (0 to 1) of a story's topics under the chosen headings, best first. The score is a share of the
 * story's words of the taxonomy: for a subject its own, for a facet its own and, to a lesser part, its subject's
 * (weighted geometric mean), so that stray words of another subject do not win.
 */
export function nameTopics(scores: StoryScores, headings: Headings, language: 'de' | 'en'): Topics {
	const total = scores.subjects.reduce((sum, score) => sum + score, 0) || 1;
	const best = new Map<string, TopicScore>();
	for (const facet of facets.keys()) {
		const topic = topicOf(facet, {scores, headings, language, total});
		if (topic.score >= (best.get(topic.name)?.score ?? 0)) best.set(topic.name, topic);
	}
	return rank(best, unknown[language]);
}

interface Naming {
	readonly scores: StoryScores;
	readonly headings: Headings;
	readonly language: 'de' | 'en';
	/** The scores of all subjects, summed. */
	readonly total: number;
}

/** The topic a facet is listed under, and its share of the story. */
function topicOf(facet: number, {scores, headings, language, total}: Naming): TopicScore {
	const place = subjectOf[facet] ?? 0;
	const subject = taxonomy[place];
	const subjectScore = scores.subjects[place] ?? 0;
	const own = scores.facets[facet] ?? 0;
	const {names, kind} = headingOf(facet, headings);
	const isThin = kind === 'facet' && (scores.evidence[facet] ?? 0) < leastEvidence;
	const name = ((isThin ? subject?.names : names) ?? unknown)[language];
	const score = (kind === 'subject' ? subjectScore : own ** ownPart * subjectScore ** (1 - ownPart)) / total;
	return {name, score, ...(subject ? {mediaTopic: subject.mediaTopic} : {})};
}

/** Best first; equals stay in the order of the taxonomy, which is the same in every language. */
function rank(shares: ReadonlyMap<string, TopicScore>, fallback: string): Topics {
	const ranked = [...shares.values()].sort((a, b) => b.score - a.score);
	const [best, ...others] = ranked.filter(({score}, at) => score > 0 && (at === 0 || score >= leastShare));
	return best ? [best, ...others.slice(0, shownTopics - 1)] : [{name: fallback, score: 0}];
}
