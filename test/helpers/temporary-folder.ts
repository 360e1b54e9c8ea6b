import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Lets all tests, and the programs they start, have their temporary files in one folder that goes when they are done. */
export default function temporaryFolder(): () => void {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'meta-brief-tests-'));
	process.env.TMPDIR = folder;
	return () => rmSync(folder, {recursive: true, force: true});
}
