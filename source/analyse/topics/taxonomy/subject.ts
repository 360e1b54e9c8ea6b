/** A name in each language of the interface. */
export interface Names {
	readonly de: string;
	readonly en: string;
}

/** A finer topic within a subject, with the words that speak for it: names `{de, en}`, words parted by blanks. */
export interface Facet {
	readonly names: Names;
	readonly words: Names;
}

/** A top subject, after the IPTC media topics, with its facets; what fits none of them better goes by the first. */
export interface Subject {
	readonly names: Names;
	readonly facets: readonly Facet[];
}

/**
 * A facet. Words stand in any inflected form and are compared by stem; "super_pac" is a phrase.
 * A German word whose stem has six letters and more also counts within compounds, a shorter one if marked: "+aktie".
 */
export const facet = (names: Names, words: Names): Facet => ({names, words});
