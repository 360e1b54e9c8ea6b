import type {PlacedArticle} from './article.js';
import type {ArticleId, StoryId} from './ids.js';
import type {Problem} from './problem.js';
import type {Span} from './span.js';

export interface Citation extends Span {
	readonly article: ArticleId;
}

/** What a sentence gives as `own`, and what another telling gives for the same thing: both verbatim, with their places. */
export interface Difference {
	readonly own: Quotation;
	readonly other: Quotation;
}

/** Words of an article and their place in its text. */
export interface Quotation extends Citation {
	readonly text: string;
}

/** A sentence, verbatim at `cites[0]`; further citations name the articles that say the same. */
export interface SummarySentence {
	readonly text: string;
	readonly cites: readonly [Citation, ...Citation[]];
	/** Tellings that give another figure for what the sentence says. */
	readonly differs: readonly Difference[];
	/** There where a model wrote it: then it is not verbatim, but its numbers and names stand in what it cites. */
	readonly generated?: true;
}

/** Everything that tells one event, the lead telling first. */
export interface Story {
	readonly id: StoryId;
	readonly title: string;
	readonly published: string | null;
	readonly articles: readonly [ArticleId, ...ArticleId[]];
	readonly summary: readonly SummarySentence[];
	/** What one telling alone has, a sentence each at most. */
	readonly onlyIn: readonly Quotation[];
}

export interface Topic {
	readonly name: string;
	readonly stories: readonly Story[];
}

/** The whole briefing: topics → stories → summaries, and the articles they cite, in listed order. */
export interface Brief {
	readonly topics: readonly Topic[];
	readonly articles: readonly PlacedArticle[];
	readonly problems: readonly Problem[];
}
