import type {TopicScore} from '../../model/article.js';
import {type Headings, headingName} from './choose-headings.js';

/** Topics named per story; the rest are traces. */
const shownTopics = 5;

/** A topic with less than this share of a story's words of the taxonomy is a trace, not a topic. */
const leastShare = 0.08;

const unknown = {de: 'Vermischtes', en: 'Other news'} as const;

/** The names and shares (0 to 1) of a story's topics under the chosen headings, best first, from its facet scores. */
export function nameTopics(scores: ArrayLike<number>, headings: Headings, language: 'de' | 'en'): readonly [TopicScore, ...TopicScore[]] {
	const shares = new Map<string, number>();
	const total = Array.from(scores).reduce((sum, score) => sum + score, 0);
	Array.from(scores).forEach((score, facet) => {
		const name = headingName(facet, headings, language);
		if (score > 0) shares.set(name, (shares.get(name) ?? 0) + score / total);
	});
	const ranked = [...shares].map(([name, score]) => ({name, score})).sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
	const [best = {name: unknown[language], score: 0}, ...others] = ranked;
	return [best, ...others.filter(({score}) => score >= leastShare)].slice(0, shownTopics) as [TopicScore, ...TopicScore[]];
}
