import {readFileSync, renameSync} from 'node:fs';
import type {ArticleId} from '../model/ids.js';
import {type Mark, type MarkStore, type Marks, type MarksTrouble, noMarks} from '../model/marks.js';
import {formatMarks, type MarksFile, parseMarks} from './marks-file.js';
import {replaceOwnFile} from './replace-file.js';
import {withLock} from './with-lock.js';

/**
 * The read marks kept in a file; null for a user who has no place for one. Each save reads the file again and puts this
 * run's own changes on top, one at a time,
 * so that two running copies keep both their marks; what comes out replaces the file in one step.
 * A damaged file is set aside, a newer version's is only read, and where nothing can be written marks last this run.
 */
export function openMarkStore(file: string | null): MarkStore {
	return file === null ? nowhere : markStore(file);
}

const nowhere: MarkStore = {load: () => ({marks: noMarks, trouble: null}), save: () => 'unwritable'};

function markStore(file: string): MarkStore {
	const own = new Map<ArticleId, Mark>();
	return {
		load: () => {
			const found = readMarks(file);
			return {marks: found.kind === 'marks' ? found.marks : noMarks, trouble: settle(found, file)};
		},
		save: (changed) => {
			for (const [id, mark] of changed) {
				own.delete(id);
				own.set(id, mark);
			}
			return withLock(file, () => {
				const found = readMarks(file);
				const trouble = settle(found, file);
				if (trouble !== null && trouble !== 'damaged') return trouble;
				return writeMarks(file, merged(found.kind === 'marks' ? found.marks : noMarks, own)) ?? trouble;
			});
		},
	};
}

type Found = MarksFile | {readonly kind: 'unreadable'};

/** The marks of a file; none where there is no file yet. */
function readMarks(file: string): Found {
	try {
		return parseMarks(readFileSync(file, 'utf8'));
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? {kind: 'marks', marks: noMarks} : {kind: 'unreadable'};
	}
}

/** What is wrong with what was found; a damaged file is set aside. */
function settle({kind}: Found, file: string): MarksTrouble | null {
	switch (kind) {
		case 'marks':
			return null;
		case 'newer':
			return 'newer';
		case 'damaged':
			return setAside(file);
		default:
			return 'unwritable';
	}
}

/** Own marks on top of the file's, last touched last. */
function merged(kept: Marks, own: Marks): Marks {
	return new Map([...[...kept].filter(([id]) => !own.has(id)), ...own]);
}

function writeMarks(file: string, marks: Marks): MarksTrouble | null {
	try {
		// Without fsync: a mark lost in a power cut costs less than a disk waking at every article.
		replaceOwnFile(file, formatMarks(marks), {fsync: false});
		return null;
	} catch {
		return 'unwritable';
	}
}

function setAside(file: string): MarksTrouble {
	try {
		renameSync(file, `${file}.damaged`);
		return 'damaged';
	} catch {
		return 'unwritable';
	}
}
