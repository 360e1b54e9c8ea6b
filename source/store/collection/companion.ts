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
	const draft = startCompanion(place, name);
	draft.add(bytes);
	draft.finish(stamp);
}

/** Bytes that are laid down before the collection they belong to: what is large need not wait for it in memory. */
export interface CompanionDraft {
	add(bytes: Uint8Array): void;
	/** Puts the bytes in their place, as those of the collection with that stamp; null: it was not kept, and neither are they. */
	finish(stamp: string | null): void;
}

/** Begins a companion. Where it cannot be written, nothing comes of it. */
export function startCompanion(place: string, name: string): CompanionDraft {
	const draft = draftPath(`${place}.${name}`);
	const hash = growingHash();
	let isWhole = succeeds(() => writeFileSync(draft, Buffer.alloc(2 * hashLength), {mode: 0o600}));
	return {
		add(bytes) {
			hash.update(bytes);
			isWhole &&= succeeds(() => appendFileSync(draft, bytes));
		},
		finish(stamp) {
			isWhole &&= stamp !== null && succeeds(() => writeFileSync(draft, `${stamp}${hash.digest('hex')}`, {flag: 'r+'}));
			isWhole &&= succeeds(() => renameSync(draft, `${place}.${name}`));
			if (!isWhole) rmSync(draft, {force: true});
		},
	};
}

function succeeds(act: () => void): boolean {
	try {
		act();
		return true;
	} catch {
		return false;
	}
}
