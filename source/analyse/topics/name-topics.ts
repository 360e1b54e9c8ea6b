import type {TopicScore} from '../../model/article.js';
import {type Headings, headingOf} from './choose-headings.js';
import {subjectOf} from './lexicon.js';
import {sumBySubject} from './sum-by-subject.js';

/** Topics named per story; the rest are traces. */
const shownTopics = 5;

/** A topic with less than this share of a story's words of the taxonomy is a trace, not a topic. */
const leastShare = 0.08;

const unknown = {de: 'Vermischtes', en: 'Other news'} as const;

type Topics = readonly [TopicScore, ...TopicScore[]];

/**
 * The names and scores (0 to 1) of a story's topics under the chosen headings, best first, from its facet scores.
 * A heading has its share of the story's words; where facets stand beside subjects, the geometric mean of its own share
 * and its subject's, or a subject would win by its width alone.
 */
export function nameTopics(scores: ArrayLike<number>, headings: Headings, language: 'de' | 'en'): Topics {
	const subjects = sumBySubject(scores);
	const total = subjects.reduce((sum, score) => sum + score, 0) || 1;
	const best = new Map<string, number>();
	Array.from(scores).forEach((score, facet) => {
		const {names, kind} = headingOf(facet, headings);
		const subjectScore = subjects[subjectOf[facet] ?? 0] ?? 0;
		const ownScore = kind === 'subject' ? subjectScore : score;
		const share = (headings.mixed ? Math.sqrt(ownScore * subjectScore) : ownScore) / total;
		best.set(names[language], Math.max(share, best.get(names[language]) ?? 0));
	});
	return rank(best, unknown[language]);
}

function rank(shares: ReadonlyMap<string, number>, fallback: string): Topics {
	const ranked = [...shares].map(([name, score]) => ({name, score})).sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
	const [best, ...others] = ranked.filter(({score}, at) => score > 0 && (at === 0 || score >= leastShare));
	return best ? [best, ...others.slice(0, shownTopics - 1)] : [{name: fallback, score: 0}];
}
