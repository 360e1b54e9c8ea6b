import {type CorrectionBook, correctionBook} from '../clean/corrections/correction-book.js';
import {correctionsPath} from '../store/corrections-path.js';
import {readCorrections} from '../store/read-corrections.js';
import {correctionWords} from '../wording/corrections.js';
import type {Context} from './context.js';

/** What the reader has decided about passages, ready to be looked up. What is wrong with the file is said in one line. */
export async function loadCorrections({io, settings, warn}: Context): Promise<CorrectionBook> {
	const file = await correctionsPath(io.env);
	if (file === null) return correctionBook([]);
	const {corrections, trouble} = readCorrections(file);
	if (trouble) await warn(correctionWords[settings.language].trouble[trouble]);
	return correctionBook(corrections);
}
