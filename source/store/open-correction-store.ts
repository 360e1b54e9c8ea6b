import type {CorrectionStore, CorrectionsTrouble} from '../model/correction.js';
import {addCorrection, removeCorrection} from './corrections-file.js';
import {readCorrections} from './read-corrections.js';
import {replaceOwnFile} from './replace-file.js';
import {withLock} from './with-lock.js';

/**
 * The corrections kept in a file; null for a user who has no place for one. Each change reads the file again and
 * changes only its own line, so that what a person or another running copy wrote there stays.
 */
export function openCorrectionStore(file: string | null): CorrectionStore {
	if (file === null) return nowhere;
	return {
		load: () => readCorrections(file),
		add: (correction) => change(file, (text) => addCorrection(text, correction)),
		remove: (correction) => change(file, (text) => removeCorrection(text, correction)),
	};
}

const nowhere: CorrectionStore = {load: () => ({corrections: [], trouble: null}), add: () => 'unwritable', remove: () => 'unwritable'};

const change = (file: string, edit: (text: string) => string): CorrectionsTrouble | null => withLock(file, () => changeNow(file, edit));

function changeNow(file: string, edit: (text: string) => string): CorrectionsTrouble | null {
	const {text, trouble} = readCorrections(file);
	if (trouble !== null && trouble !== 'damaged') return trouble;
	try {
		replaceOwnFile(file, edit(text));
		return trouble;
	} catch {
		return 'unwritable';
	}
}
