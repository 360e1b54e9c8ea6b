/** Where something stands in a file: what an error names. */
export interface FilePlace {
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/** A name with its values, as "topics:" and "keys:" hold them. */
export interface ConfigEntry {
	readonly name: string;
	readonly values: readonly string[];
	readonly place: FilePlace;
}

/** A source of the reader's library. */
export interface ConfiguredSource {
	/** An address, or an absolute path of a file or a folder. */
	readonly source: string;
	/** As it stands in the file. */
	readonly written: string;
	/** The outlet its articles are by, whatever they say themselves; null for their own. */
	readonly name: string | null;
	/** The heading its articles go under; null to find out. */
	readonly topic: string | null;
	readonly place: FilePlace;
}

/** How long fetched articles stay; null for always. Starred ones always stay. */
export interface Retention {
	readonly days: number | null;
	/** Of each source. */
	readonly articles: number | null;
}

/** What the reader's configuration files say, the project's over the user's. */
export interface Config {
	/** Null where no file names any. */
	readonly sources: readonly ConfiguredSource[] | null;
	readonly keep: Retention;
	/** Values of options, by their long names, as they would be typed. */
	readonly options: readonly ConfigEntry[];
	/** Topics of the reader's own: the heading, and words that give it away. */
	readonly topics: readonly ConfigEntry[];
	/** Keys of the reader's own: the command, and its keys. */
	readonly keys: readonly ConfigEntry[];
}

export const noConfig: Config = {sources: null, keep: {days: null, articles: null}, options: [], topics: [], keys: []};
