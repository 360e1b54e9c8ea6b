import {type CorrectionBook, correctionBook} from '../clean/corrections/correction-book.js';
import type {Correction} from '../model/correction.js';
import {correctionsPath} from '../store/corrections-path.js';
import {readCorrections} from '../store/read-corrections.js';
import {correctionWords} from '../wording/corrections.js';
import type {Context} from './context.js';

/** What the reader has decided about passages, ready to be looked up. */
export const loadCorrections = async (context: Context): Promise<CorrectionBook> => correctionBook(await readerCorrections(context));

/** What the reader has decided about passages. What is wrong with the file is said in one line. */
export async function readerCorrections({io, settings, warn}: Context): Promise<readonly Correction[]> {
	const file = await correctionsPath(io.env);
	if (file === null) return [];
	const {corrections, trouble} = readCorrections(file);
	if (trouble) await warn(correctionWords[settings.language].trouble[trouble]);
	return corrections;
}
