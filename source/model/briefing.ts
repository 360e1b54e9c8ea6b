import type {Brief} from '../model/brief.js';
import type {LedgerEntry} from './figure.js';
import type {ArticleId} from './ids.js';

/** A figure to know, with what other articles give for the same thing instead, as written. */
export interface KeyFigure extends Omit<LedgerEntry, 'conflicts'> {
	readonly otherwise: readonly string[];
}

/** What a reader has not been shown yet. */
export interface News {
	/** When the last briefing was printed, "2025-06-09T07:12" where it was read; null: this is the first. */
	readonly since: string | null;
	readonly articles: ReadonlySet<ArticleId>;
}

/** A brief as it is printed: with the figures to know, and what is new in it (null: nothing remembers what was shown). */
export interface Briefing extends Brief {
	readonly figures: readonly KeyFigure[];
	readonly news: News | null;
}
