import {linkSync, unlinkSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type {SaveOutcome} from '../state/save-view.js';

/**
 * Writes a file whole or not at all. One that exists is only replaced where `overwrite` says so: a temporary file is
 * linked to the name, which the system refuses for a name that is taken. "~/" is the home folder.
 */
export function saveFile(name: string, content: string, overwrite: boolean): SaveOutcome {
	const file = name.startsWith('~/') ? path.join(os.homedir(), name.slice(2)) : path.resolve(name);
	try {
		if (overwrite) writeFileAtomic.sync(file, content);
		else createFile(file, content);
		return {kind: 'written'};
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return code === 'EEXIST' ? {kind: 'exists'} : {kind: 'failed', reason: code};
	}
}

function createFile(file: string, content: string): void {
	const temporary = `${file}.${process.pid}.tmp`;
	writeFileSync(temporary, content, {flag: 'wx'});
	try {
		linkSync(temporary, file);
	} catch (error) {
		// File systems without links: the name itself is asked for, and refused where it is taken.
		if (!(error instanceof Error && 'code' in error && unlinked.has(String(error.code)))) throw error;
		writeFileSync(file, content, {flag: 'wx'});
	} finally {
		unlinkSync(temporary);
	}
}

const unlinked = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
