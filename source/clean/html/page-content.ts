import type {BlockKind} from '../../model/article.js';
import type {Anchor} from './anchor-reader.js';
import type {Found} from './page-facts.js';

/** A block element of the page. */
export interface PageElement {
	readonly name: string;
	/** Its place among all elements; -1 at the top. Parents stand before their children. */
	readonly parent: number;
	readonly depth: number;
	/** What it is called: places in `families`. */
	readonly families: readonly number[];
	/** Name and first class, with those of its parent: pages set paragraphs of one kind alike. */
	readonly signature: string;
}

/** A line as the page's elements gave it. */
export interface PageLine {
	readonly text: string;
	readonly blankBefore: boolean;
	readonly kind: BlockKind | 'caption';
	/** The element it stands in, as a place among all elements. */
	readonly element: number;
	/** Shares of its characters inside links, and in bold letters, 0 to 1. */
	readonly linkShare: number;
	readonly boldShare: number;
	readonly anchors: readonly Anchor[];
	/** Families of the inline elements that hold most of it. */
	readonly families: readonly number[];
	readonly isMainHeading: boolean;
	/** What needs no guess: text of the linked data, or a line that repeats some of it; null for all other lines. */
	readonly known: 'article' | 'repeated' | null;
}

export interface PageContent {
	readonly elements: readonly PageElement[];
	readonly lines: readonly PageLine[];
	readonly found: Found;
	/** Whether there is nothing of a page around the text: what feeds and mails carry of an article. */
	readonly isFragment: boolean;
}
