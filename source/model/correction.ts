import type {Brief} from '../model/brief.js';
import type {ArticleId} from './ids.js';

/** What a reader has decided about a passage: it belongs to articles of its scope, or it does not. */
export interface Correction {
	/** Whose articles it holds for: an outlet, else a site or a folder; `everywhere` for all. */
	readonly scope: string;
	readonly verdict: 'keep' | 'remove';
	/** The passage on one line; `*` stands for any words, `\*` for an asterisk. */
	readonly passage: string;
}

/** The scope of corrections that hold for all articles. */
export const everywhere = '*';

/** The rules by which `removed` and `kept` name what a reader decided. */
export const readersRules = {kept: 'kept by you', removed: 'removed by you'} as const;

/** Why corrections are not kept: the file was damaged and set aside, a newer meta-brief wrote it, or nothing can be written there. */
export type CorrectionsTrouble = 'damaged' | 'newer' | 'unwritable';

/** Where corrections survive the program. No function throws; each says what went wrong. */
export interface CorrectionStore {
	load(): {readonly corrections: readonly Correction[]; readonly trouble: CorrectionsTrouble | null};
	add(correction: Correction): CorrectionsTrouble | null;
	/** Takes a correction back. */
	remove(correction: Correction): CorrectionsTrouble | null;
}

/** What a reader asks for: that a passage stays, or goes. */
export interface CorrectionWish {
	readonly article: ArticleId;
	readonly verdict: Correction['verdict'];
	readonly passage: string;
}

/** What came of a wish; no correction where nothing changed. */
export interface CorrectionOutcome {
	readonly brief: Brief;
	readonly correction: Correction | null;
	readonly trouble: CorrectionsTrouble | null;
}

/** Corrects the articles of a briefing while they are read, and remembers that. */
export interface CorrectionDesk {
	/** A briefing as it comes from its sources, with all that was corrected in this run. */
	apply(brief: Brief): Brief;
	correct(brief: Brief, wish: CorrectionWish): CorrectionOutcome;
	/** Takes the last correction of this run back. */
	undo(brief: Brief): CorrectionOutcome;
}
