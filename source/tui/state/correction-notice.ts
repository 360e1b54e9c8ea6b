import {type CorrectionOutcome, everywhere} from '../../model/correction.js';
import {correctionWords} from '../../wording/corrections.js';
import type {Language} from '../../wording/language.js';

/** Whether a passage was kept or removed, or that was taken back. */
export type CorrectionDeed = 'corrected' | 'takenBack';

/**
 * Says what came of a correction, and for whom it holds.
 * @param outcome undefined where nobody keeps corrections
 * @param undo what is pressed or typed to take it back
 */
export function correctionNotice(outcome: CorrectionOutcome | undefined, deed: CorrectionDeed, language: Language, undo: string): string {
	const words = correctionWords[language];
	const {correction, trouble} = outcome ?? {correction: null, trouble: 'unwritable' as const};
	if (trouble) return words.trouble[trouble];
	if (correction === null) return deed === 'takenBack' ? words.nothingToTakeBack : words.unchanged;
	if (deed === 'takenBack') return words.takenBack;
	const scope = correction.scope === everywhere ? words.everywhere : correction.scope;
	return words[correction.verdict === 'keep' ? 'kept' : 'removed'](scope, undo);
}
