import type {ArticleId} from './ids.js';
import type {TextSpan} from './span.js';

export type FigureKind = 'money' | 'percent' | 'count' | 'measure' | 'date' | 'duration';

/** A quantity as an article writes it. */
export interface Figure extends TextSpan {
	/** The number itself: 1.78e12 for „1,78 Billionen". For a date the year, or year·10000 + month·100 + day. */
	readonly value: number;
	/** ISO 4217 currency, "%", the unit's name, or null for a bare count. */
	readonly unit: string | null;
	readonly kind: FigureKind;
	/** The words it belongs to, verbatim. */
	readonly about: string;
}

export interface FigureMention extends TextSpan {
	readonly article: ArticleId;
	/** The time it is stated for, as far as it is known: "2026", "2026-03", "2026-03-01". */
	readonly when: string | null;
}

/** One quantity with every place that states it (CONTRACT: "figures"). */
export interface LedgerEntry {
	readonly value: number;
	readonly unit: string | null;
	readonly kind: FigureKind;
	readonly about: string;
	readonly mentions: readonly FigureMention[];
	/** Places in the ledger of entries about the same thing with another value. */
	readonly conflicts: readonly number[];
	/** Places of the entries that follow the same quantity over time, this one among them, the earliest first; empty where it stands alone. */
	readonly timeline: readonly number[];
}
