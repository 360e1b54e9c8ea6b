/** A name in each language of the interface. */
export interface Names {
	readonly de: string;
	readonly en: string;
}

/** A finer topic within a subject, with the words that speak for it: names `{de, en}`, words parted by blanks. */
export interface Facet {
	readonly names: Names;
	readonly words: Names;
	/** Its words stand in most articles of the subject: it is the topic only where no special facet comes near. */
	readonly isGeneral: boolean;
}

/** A top subject with its facets: one of the seventeen media topics of the IPTC, or technology, which is one beneath science there. */
export interface Subject {
	/** As a heading; the standard's names are longer ("crime, law and justice"). */
	readonly names: Names;
	/** Its code in the standard (https://cv.iptc.org/newscodes/mediatopic). */
	readonly mediaTopic: string;
	readonly facets: readonly Facet[];
}

/**
 * A facet. Words stand in any inflected form and are compared by stem; "super_pac" is a phrase (stop words left out).
 * A German word whose stem has six letters and more also counts within compounds, a shorter one if marked: "+aktie".
 * A word that often stands beside another matter, or has another meaning, is marked as a weak sign: "~polizei".
 */
export const facet = (names: Names, words: Names): Facet => ({names, words, isGeneral: false});

/** A facet of what a whole subject has in common. */
export const generalFacet = (names: Names, words: Names): Facet => ({names, words, isGeneral: true});
