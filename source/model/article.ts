import type {ArticleId, StoryId} from './ids.js';
import type {Telling} from './telling.js';

export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'quote' | 'table' | 'code';

/** A link in a block's text: where its words stand there, in UTF-16 code units, and where it leads. */
export interface Link {
	readonly start: number;
	readonly end: number;
	readonly url: string;
}

/** One piece of the clean article, unaware of any width. `line` is its first line in the source, from 1. */
export interface Block {
	readonly kind: BlockKind;
	readonly text: string;
	readonly line: number;
	/** Absent where there are none. */
	readonly links?: readonly Link[];
}

export const removalReasons = [
	'advertisement',
	'disclaimer',
	'navigation',
	'teaser',
	'comments',
	'sharing',
	'newsletter',
	'caption',
	'quoteTable',
	'metadata',
	'duplicate',
	'other',
] as const;

export type RemovalReason = (typeof removalReasons)[number];

/**
 * Something of the source that is not in the clean text, and why.
 * `rule` names the mechanism in words a reader understands ("marker", "header words"); `confidence` is 0 to 1.
 */
export interface Removal {
	readonly line: number;
	readonly text: string;
	readonly reason: RemovalReason;
	readonly rule: string;
	readonly confidence: number;
}

/** Something the cleaner had removed and a reader keeps: it stands in the text again. */
export interface Kept {
	readonly line: number;
	readonly text: string;
	/** What it had been taken for, and by which rule. */
	readonly reason: RemovalReason;
	readonly was: string;
	readonly rule: string;
}

export interface TopicScore {
	readonly name: string;
	/** 0 to 1, best first. */
	readonly score: number;
	/** Of a built-in topic, the code of the IPTC media topic it is or is part of; absent for others. */
	readonly mediaTopic?: string;
}

/** A cleaned article, as `clean`, `read` and `list` give it (CONTRACT: "Article"). Absent values are null. */
export interface Article {
	readonly id: ArticleId;
	/** Its number in `list`, from 1. */
	readonly number: number;
	readonly source: string;
	readonly url: string | null;
	readonly title: string;
	/** "given": stood in the source. "derived": verbatim words of the lead. */
	readonly titleFrom: 'given' | 'derived';
	readonly kicker: string | null;
	readonly standfirst: string | null;
	readonly byline: string | null;
	readonly agency: string | null;
	readonly outlet: string | null;
	/** "2025-06-09T16:13", "2025-09-24", or with a zone where the source gave one. */
	readonly published: string | null;
	readonly publishedFrom: 'given' | 'inferred' | null;
	/** The words the date was read from. */
	readonly publishedEvidence: string | null;
	/** ISO 639-1. */
	readonly language: string;
	readonly topic: string | null;
	readonly topics: readonly TopicScore[];
	readonly story: StoryId | null;
	readonly words: number;
	/** Reading time, at least 1. */
	readonly minutes: number;
	/** The blocks' texts joined by one blank line; every offset counts UTF-16 code units of it. */
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly removed: readonly Removal[];
	/** What a reader keeps of what the cleaner removed; absent where that is nothing. */
	readonly kept?: readonly Kept[];
	/** What the cleaner made of it, where a reader has corrected that. */
	readonly uncorrected?: Pick<Article, 'blocks' | 'removed'>;
}

/** An article that has its place in a briefing. */
export interface PlacedArticle extends Article {
	readonly topic: string;
	readonly story: StoryId;
	readonly telling: Telling;
}

/** What joins the blocks of `Article.text`. */
export const blockSeparator = '\n\n';
