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
	const best = new Map<string, number>();
	facets.forEach((_, facet) => {
		const subject = subjectOf[facet] ?? 0;
		const subjectScore = scores.subjects[subject] ?? 0;
		const own = scores.facets[facet] ?? 0;
		const {names, kind} = headingOf(facet, headings);
		const isThin = kind === 'facet' && (scores.evidence[facet] ?? 0) < leastEvidence;
		const name = ((isThin ? taxonomy[subject]?.names : names) ?? unknown)[language];
		const share = (kind === 'subject' ? subjectScore : own ** ownPart * subjectScore ** (1 - ownPart)) / total;
		best.set(name, Math.max(share, best.get(name) ?? 0));
	});
	return rank(best, unknown[language]);
}

/** Best first; equals stay in the order of the taxonomy, which is the same in every language. */
function rank(shares: ReadonlyMap<string, number>, fallback: string): Topics {
	const ranked = [...shares].map(([name, score]) => ({name, score})).sort((a, b) => b.score - a.score);
	const [best, ...others] = ranked.filter(({score}, at) => score > 0 && (at === 0 || score >= leastShare));
	return best ? [best, ...others.slice(0, shownTopics - 1)] : [{name: fallback, score: 0}];
}
