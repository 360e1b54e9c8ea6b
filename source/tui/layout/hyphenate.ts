/** Where a word may be parted, as offsets in it, rising. */
export type Hyphenate = (word: string) => readonly number[];

/** A hyphenator for each language it is known for, by its ISO 639-1 code. */
export type Hyphenators = Readonly<Record<string, Hyphenate>>;

export const noHyphenators: Hyphenators = {};
