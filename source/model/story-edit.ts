import type {ArticleId} from './ids.js';

/** What a reader settled by hand: an article that tells a story of its own, or one that tells the story of another. */
export type StoryEdit =
	| {readonly kind: 'split'; readonly article: ArticleId}
	| {readonly kind: 'join'; readonly article: ArticleId; readonly to: ArticleId};

/** Why edits are not kept: the file was damaged and set aside, a newer meta-brief wrote it, or nothing can be written there. */
export type StoryEditsTrouble = 'damaged' | 'newer' | 'unwritable';
