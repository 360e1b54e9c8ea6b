import type {FigureKind} from './figure.js';
import type {ArticleId} from './ids.js';
import type {TextSpan} from './span.js';

export type PassageKind = 'same' | 'related' | 'onlyA' | 'onlyB';

/** One sentence, or the few that together say what one says on the other side. */
export interface Passage {
	readonly kind: PassageKind;
	readonly a: TextSpan | null;
	readonly b: TextSpan | null;
	/** 0 to 1: how alike the two sides are. */
	readonly score: number;
	/** The side whose sentence stands in an earlier or later passage already: it is here once more because the other text says it twice. */
	readonly repeats: 'a' | 'b' | null;
}

export interface FigureSide extends TextSpan {
	readonly value: number;
	readonly unit: string | null;
}

export interface ComparedFigure {
	readonly kind: FigureKind;
	readonly about: string;
	readonly a: FigureSide | null;
	readonly b: FigureSide | null;
	readonly status: 'same' | 'differs' | 'onlyA' | 'onlyB';
}

/** A quotation, without its marks, and who said it where the text names a speaker. */
export interface QuoteSide extends TextSpan {
	readonly speaker: string | null;
}

/** "differs": one utterance in other words. */
export interface ComparedQuote {
	readonly a: QuoteSide | null;
	readonly b: QuoteSide | null;
	readonly status: 'same' | 'differs' | 'onlyA' | 'onlyB';
}

/** A name, and how often each text has it. */
export interface ComparedName {
	readonly name: string;
	readonly a: number;
	readonly b: number;
}

/** Two articles side by side. The passages of each side cover its whole text, in order; only sides that `repeats` names stand in two. */
export interface Comparison {
	readonly a: ArticleId;
	readonly b: ArticleId;
	readonly similarity: number;
	readonly passages: readonly Passage[];
	readonly figures: readonly ComparedFigure[];
	readonly quotes: readonly ComparedQuote[];
	/** Those both texts have most often come first. */
	readonly names: readonly ComparedName[];
}
