import type {Telling} from './telling.js';

/** Shelves as they are kept: each story as its own fields and the articles it is told by, which are named by their place in the file. */
export interface KeptShelf {
	readonly name: string;
	readonly stories: readonly KeptStory[];
}

export interface KeptStory {
	/** The story but for its tellings, as plain data. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** Each by its place in the file and how it tells the story, null for the only one; the lead telling first. */
	readonly tellings: readonly (readonly [index: number, telling: Telling | null])[];
}
