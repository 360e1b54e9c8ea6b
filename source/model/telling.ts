import type {ArticleId} from './ids.js';

/**
 * How an article tells its story beside the tellings before it: the first to tell it; a reprint of another's text;
 * copy of the same agency; or a report of its own.
 */
export type TellingKind = 'lead' | 'reprint' | 'agencyCopy' | 'own';

/** Why an article is in its story: the telling it is nearest to, and what both have in common. */
export interface Telling {
	readonly kind: TellingKind;
	/** The telling it is nearest to; null for a story told once. */
	readonly nearest: ArticleId | null;
	/** Who says that both tell one story: their likeness, the record they came in, or the reader's hand. */
	readonly by: 'likeness' | 'record' | 'reader' | null;
	/** How likely both tell one story, 0 to 1. */
	readonly likelihood: number;
	/** Share of the shorter text that stands in the nearest telling word for word, 0 to 1. */
	readonly wording: number;
	/** Words, names and figures both have, the most telling first. */
	readonly shared: readonly string[];
}

/** A story told once. */
export const onlyTelling: Telling = {kind: 'lead', nearest: null, by: null, likelihood: 1, wording: 0, shared: []};
