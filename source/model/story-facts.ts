import type {ArticleId} from './ids.js';
import type {TextSpan} from './span.js';

/** How a telling tells a fact: before the others, in (nearly) the same words, in other words, or with other figures. */
export type Telling = 'first' | 'same' | 'related' | 'differs';

/** The sentence in which an article tells a fact. */
export interface FactMention extends TextSpan {
	readonly article: ArticleId;
	readonly how: Telling;
}

/** What one sentence states, with every telling that states it, in the order of the tellings; the first told it first. */
export interface StoryFact {
	readonly mentions: readonly [FactMention, ...FactMention[]];
}

/** One telling on the timeline of a story. */
export interface StoryReport {
	readonly article: ArticleId;
	readonly published: string | null;
	/** How many facts it was the first to tell, and how many of them no other telling tells. */
	readonly first: number;
	readonly alone: number;
}

/** Which fact of a story stands where, and who reported first. */
export interface StoryFacts {
	/** By time; those without a date last. */
	readonly timeline: readonly StoryReport[];
	/** Those most tellings share come first, then in the order in which they were told. */
	readonly facts: readonly StoryFact[];
}
