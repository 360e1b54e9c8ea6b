import {appendFileSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {draftPath} from './draft-path.js';
import {growingHash} from './segment-file.js';

/** Bytes of a SHA-1 as hexadecimal digits. */
const hashLength = 40;

/**
 * Bytes that were made of a collection and lie beside it; null where there are none, they are damaged, or the collection has changed
 * since. A `stamp` of null takes them even then.
 */
export function readCompanion(place: string, name: string, stamp: string | null): Uint8Array | null {
	try {
		const file = readFileSync(`${place}.${name}`);
		const bytes = file.subarray(2 * hashLength);
		const isWhole = file.toString('latin1', hashLength, 2 * hashLength) === growingHash().update(bytes).digest('hex');
		return isWhole && (stamp === null || file.toString('latin1', 0, hashLength) === stamp) ? bytes : null;
	} catch {
		return null;
	}
}

/** Lays bytes beside the collection they were made of, in one step. Where that cannot be, they are made again another time. */
export function writeCompanion(place: string, name: string, stamp: string, bytes: Uint8Array): void {
	const draft = draftPath(`${place}.${name}`);
	try {
		writeFileSync(draft, `${stamp}${growingHash().update(bytes).digest('hex')}`, {encoding: 'latin1', mode: 0o600});
		appendFileSync(draft, bytes);
		renameSync(draft, `${place}.${name}`);
	} catch {
		rmSync(draft, {force: true});
	}
}
