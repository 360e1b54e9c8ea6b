import type {PlacedArticle} from './article.js';
import type {ArticleId, StoryId} from './ids.js';
import type {Problem} from './problem.js';
import type {Span} from './span.js';

export interface Citation extends Span {
	readonly article: ArticleId;
}

/** A sentence, verbatim at `cites[0]`; further citations name the articles that say the same. */
export interface SummarySentence {
	readonly text: string;
	readonly cites: readonly [Citation, ...Citation[]];
}

/** Everything that tells one event, the lead telling first. */
export interface Story {
	readonly id: StoryId;
	readonly title: string;
	readonly published: string | null;
	readonly articles: readonly [ArticleId, ...ArticleId[]];
	readonly summary: readonly SummarySentence[];
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
