import type {RemovalReason} from '../../model/article.js';

/**
 * Wordings that mark a line as furniture. A phrase is the source of a regular expression, any case;
 * a blank in it stands for any run of blanks.
 */
export interface PhraseRule {
	readonly reason: RemovalReason;
	/** The mechanism, in words a reader understands. */
	readonly rule: string;
	/** 0 to 1. */
	readonly confidence: number;
	/** Must the phrase be the whole line, its beginning, or may it stand anywhere in it? */
	readonly where: 'line' | 'start' | 'inside';
	/** Longer lines are not furniture by these phrases alone. In characters. */
	readonly maxLength: number;
	readonly phrases: readonly string[];
}
