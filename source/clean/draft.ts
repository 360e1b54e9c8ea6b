import type {BlockKind, Removal, RemovalReason} from '../model/article.js';
import type {Anchor} from './html/anchor-reader.js';
import type {LineRole} from './html/line-roles.js';
import type {LineShape} from './lines/line-shape.js';
import type {Wordings} from './phrases/phrase-book.js';

/** What a page's markup says about a line; plain text has none. */
export interface LineHint {
	readonly kind: BlockKind | 'caption';
	/** Share of the line's characters inside links, 0 to 1. */
	readonly linkShare: number;
	readonly role: LineRole;
	/** Name and class of its element and of the one around it: lines of one setting are of one kind. */
	readonly setting: string;
	/** Its links, where they lead as the page writes it. */
	readonly anchors: readonly Anchor[];
	/** The furniture around it, by the names of elements, roles and classes: "navigation", "footer". */
	readonly place: {readonly name: string; readonly reason: RemovalReason} | null;
}

/** One logical line of the source, trimmed. */
export interface Line {
	/** Its first line in the source, from 1. */
	readonly number: number;
	readonly text: string;
	/** The text in small letters: patterns that ask for any case cost several times as much. */
	readonly lower: string;
	readonly blankBefore: boolean;
	readonly indented: boolean;
	readonly shape: LineShape;
	/** The phrases of the book that may stand in it. */
	readonly wordings: Wordings;
	/** What the phrase tables say about its wording. */
	readonly phrase: Verdict | null;
	readonly hint: LineHint | null;
	/** How likely the line is article text, 0 to 1, by the line model or, on a page, the page model. */
	readonly score: number;
}

/** What the article says about itself; null where nothing was found. */
export interface Metadata {
	readonly title: string | null;
	readonly kicker: string | null;
	readonly standfirst: string | null;
	readonly byline: string | null;
	readonly agency: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly publishedFrom: 'given' | 'inferred' | null;
	readonly publishedEvidence: string | null;
	readonly url: string | null;
}

/** The article in the making: what still counts as text, what was taken out, what was learnt. */
export interface Draft {
	readonly lines: readonly Line[];
	readonly removed: readonly Removal[];
	readonly metadata: Metadata;
	readonly language: string;
}

/** Why something is no article text. */
export interface Verdict {
	readonly reason: RemovalReason;
	readonly rule: string;
	readonly confidence: number;
}

export const noMetadata: Metadata = {
	title: null,
	kicker: null,
	standfirst: null,
	byline: null,
	agency: null,
	outlet: null,
	published: null,
	publishedFrom: null,
	publishedEvidence: null,
	url: null,
};
