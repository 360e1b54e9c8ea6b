/** An entry of a feed, whatever the dialect it was written in. */
export interface Entry {
	/** What stays the same when the entry is edited. */
	readonly guid: string | null;
	readonly link: string | null;
	/** What its own relative links count from, itself perhaps relative to what the feed's count from. */
	readonly base: string | null;
	/** May hold markup and entities, as all texts of feeds may. */
	readonly title: string | null;
	/** What may be the article, the fullest meant first. */
	readonly contents: readonly Content[];
	readonly author: string | null;
	/** As it was written. */
	readonly published: string | null;
	readonly language: string | null;
	/** The outlet it was taken over from, where it says so. */
	readonly outlet: string | null;
}

/** A text of an entry: "markup" for certain, "text" for certain, or whatever it looks like. */
export interface Content {
	readonly kind: 'markup' | 'text' | 'either';
	readonly value: string;
}

/** A feed: what holds for all its entries, and these. */
export interface Feed {
	readonly title: string | null;
	/** What relative links count from. */
	readonly base: string | null;
	readonly language: string | null;
	readonly entries: readonly Entry[];
}

/** Contents that are there, in the order given. */
export const contentsOf = (kind: Content['kind'], ...values: readonly (string | undefined)[]): Content[] =>
	values.flatMap((value) => (value?.trim() ? [{kind, value}] : []));
