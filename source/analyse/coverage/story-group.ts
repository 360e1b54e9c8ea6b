import type {Article} from '../../model/article.js';
import {type ArticleId, type StoryId, storyId} from '../../model/ids.js';
import {leadFirst} from './lead-first.js';

/** Articles that tell one story, and what speaks for it. */
export interface StoryGroup {
	readonly id: StoryId;
	/** The lead telling first. */
	readonly articles: readonly [ArticleId, ...ArticleId[]];
	/** Why they are together, pair by pair; empty for a story told once or settled by the records. */
	readonly evidence: readonly PairEvidence[];
}

export interface PairEvidence {
	readonly a: ArticleId;
	readonly b: ArticleId;
	/** 0 to 1. */
	readonly score: number;
	/** Words, names and numbers both tell, the most telling first. */
	readonly shared: readonly string[];
	/** Whether the articles are alike, or a reader joined them. */
	readonly by: 'likeness' | 'reader';
}

/** The group of some tellings, the lead telling first; without an id it is named after the lead telling. */
export function storyGroup(tellings: readonly Article[], id: StoryId | null, evidence: readonly PairEvidence[]): StoryGroup {
	const [lead, ...others] = (tellings.length > 1 ? leadFirst(tellings) : tellings).map((telling) => telling.id) as [
		ArticleId,
		...ArticleId[],
	];
	return {id: id ?? storyId(lead), articles: [lead, ...others], evidence};
}
