import type {TopicScore} from '../../model/article.js';
import type {ArticleFile} from '../../model/filed-article.js';
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
	/** Where those articles begin among all of the file, from 0, if it was not read to its end; null: they are all it has. */
	readonly begins: number | null;
}

/** How a collection was arranged, article by article and as a whole. */
export interface Arrangement {
	readonly sources: readonly FiledSource[];
	/** The topics each article was found to be about. */
	readonly topics: readonly (readonly TopicScore[])[];
	readonly shelves: readonly KeptShelf[];
	/** Names all that decided how the articles were put on their shelves. */
	readonly arrangedBy: string;
}

/** The state of a collection that was last written as a whole. What has changed since lies beside it. */
export interface Base {
	readonly stamp: string;
	/** How many articles it had. */
	readonly length: number;
	/** Where each article was then; −1 for one that is new or has changed since. */
	readonly places: Int32Array;
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
	base(): Base;
	/** The id an article came with. */
	given(index: number): string;
	/** The marks of its lines. */
	marks(index: number): Uint32Array;
	/** The body as it is packed. */
	packed(index: number): Uint8Array;
	close(): void;
}
