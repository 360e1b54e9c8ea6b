import {linkSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {SaveOutcome} from '../state/save-view.js';

/**
 * Writes a file whole or not at all. One that exists is only replaced where `overwrite` says so: a temporary file is
 * linked to the name, which the system refuses for a name that is taken. "~/" is the home folder.
 */
export function saveFile(name: string, content: string, overwrite: boolean): SaveOutcome {
	const file = name.startsWith('~/') ? path.join(os.homedir(), name.slice(2)) : path.resolve(name);
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, Buffer.from(content), {flag: 'wx'});
		if (overwrite) renameSync(temporary, realPlace(file));
		else claim(temporary, file, content);
		return {kind: 'written'};
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return code === 'EEXIST' ? {kind: 'exists'} : {kind: 'failed', reason: code};
	} finally {
		rmSync(temporary, {force: true});
	}
}

/** Where a link leads, so that it stays one. */
function realPlace(file: string): string {
	try {
		return realpathSync(file);
	} catch {
		return file;
	}
}

function claim(temporary: string, file: string, content: string): void {
	try {
		linkSync(temporary, file);
	} catch (error) {
		// File systems without links: the name itself is asked for, and refused where it is taken.
		if (!(error instanceof Error && 'code' in error && unlinked.has(String(error.code)))) throw error;
		writeFileSync(file, content, {flag: 'wx'});
	}
}

const unlinked = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
