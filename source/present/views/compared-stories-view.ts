import type {Article} from '../../model/article.js';
import type {StoryId} from '../../model/ids.js';
import type {StoryFacts} from '../../model/story-facts.js';
import type {Document, Part} from '../document/document.js';
import {type ComparedArticles, comparisonParts} from './comparison-view.js';
import {storyFactsView} from './story-facts-view.js';
import type {ViewOptions} from './view-options.js';

/** A story told several times. */
export interface ComparedStory {
	readonly id: StoryId;
	readonly title: string;
	/** The lead telling first. */
	readonly tellings: readonly Article[];
	/** Gathered when asked for: they take as long as all comparisons of the story together. */
	readonly facts: () => StoryFacts;
	/** The lead beside each other telling. */
	readonly pairs: readonly ComparedArticles[];
}

// Of two tellings the comparison itself shows what stands where.
const fewestForFacts = 3;

/** Stories one after the other: who reported first and which fact stands where, then the tellings side by side. */
export function comparedStoriesView(stories: readonly ComparedStory[], {language}: ViewOptions): Document {
	const parts = stories.flatMap((story, place): Part[] => [...(place > 0 ? [rule] : []), ...storyParts(story, language)]);
	return {title: stories.map(({title}) => title).join(' · '), language, parts};
}

const rule: Part = {kind: 'rule'};

function storyParts({title, tellings, facts, pairs}: ComparedStory, language: ViewOptions['language']): Part[] {
	const compared = pairs.flatMap((pair, place): Part[] => [...(place > 0 ? [rule] : []), ...comparisonParts(pair, language)]);
	if (tellings.length < fewestForFacts) return compared;
	return [...storyFactsView(title, facts(), tellings, {language}).parts, rule, ...compared];
}
