import type {ArticleFile, ArticleHead} from '../../model/filed-article.js';
import type {KeptShelf} from '../../model/kept-shelves.js';

/** What was found wrong in a file, to be told again whenever the file is read. */
export interface KeptFailure {
	readonly source: string;
	readonly kind: string;
	readonly detail: string | null;
}

/** A source file as it was when its articles were filed. */
export interface FiledSource {
	readonly path: string;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modified: number;
	/** How many articles it gave; they lie one after the other, file after file. */
	readonly articles: number;
	readonly failures: readonly KeptFailure[];
}

/** An earlier state of a collection, which what is known of its articles was kept with. */
export interface Base {
	readonly stamp: string;
	/** Where each article was then; −1 for one that is new or has changed since. */
	readonly places: Int32Array;
}

/** All that is kept of a collection but the articles' bodies. */
export interface CollectionContents {
	readonly sources: readonly FiledSource[];
	readonly heads: readonly ArticleHead[];
	/** Where in the pile each body lies. */
	readonly bodies: readonly number[];
	/** The marks of each article's lines. */
	readonly marks: readonly Uint32Array[];
	/** By place: the id an article came with, where another had it before. */
	readonly given: Readonly<Record<number, string>>;
	readonly shelves: readonly KeptShelf[];
	/** Names all that decided how the articles were put on their shelves. */
	readonly arrangedBy: string;
	/** Null where what is known of the articles was kept with this state, or not at all. */
	readonly base: Base | null;
}

/** A collection in a file. What of it is asked for is read, and checked, when it is asked for. */
export interface Collection extends ArticleFile {
	/** Names what is in it: two collections with the same are the same. */
	readonly stamp: string;
	/** How many articles. */
	readonly length: number;
	readonly sources: readonly FiledSource[];
	readonly shelves: readonly KeptShelf[];
	readonly arrangedBy: string;
	/** The state that what is known of the articles was kept with, this one unless told. */
	base(): Base;
	/** The id an article came with. */
	given(index: number): string;
	/** The marks of its lines. */
	marks(index: number): Uint32Array;
	/** The body as it is packed. */
	packed(index: number): Uint8Array;
	close(): void;
}
