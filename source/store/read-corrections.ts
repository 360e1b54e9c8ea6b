import {readFileSync, renameSync} from 'node:fs';
import type {Correction, CorrectionsTrouble} from '../model/correction.js';
import {emptyCorrectionsFile, parseCorrections} from './corrections-file.js';
import {isMissing} from './is-missing.js';

/** A corrections file as it stands on the disk. */
export interface FoundCorrections {
	/** For changes to be made in it. */
	readonly text: string;
	readonly corrections: readonly Correction[];
	readonly trouble: CorrectionsTrouble | null;
}

const nothing: FoundCorrections = {text: emptyCorrectionsFile, corrections: [], trouble: null};

/** The corrections of a file, none where there is no file. A damaged one is set aside, a newer version's left alone. */
export function readCorrections(file: string): FoundCorrections {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		return isMissing(error) ? nothing : {...nothing, trouble: 'unwritable'};
	}
	const found = parseCorrections(text);
	if (found.kind === 'corrections') return {text, corrections: found.corrections, trouble: null};
	return {...nothing, trouble: found.kind === 'newer' ? 'newer' : setAside(file)};
}

function setAside(file: string): CorrectionsTrouble {
	try {
		renameSync(file, `${file}.damaged`);
		return 'damaged';
	} catch {
		return 'unwritable';
	}
}
