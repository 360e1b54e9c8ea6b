import type {NumberLists} from './number-lists.js';

/** Room for any one list of some lists, used again for each that is read, so that a key press allocates nothing large. */
export interface Scratch {
	readonly numbers: Uint32Array;
	readonly notes: Uint8Array;
}

export function scratchFor(...all: readonly NumberLists[]): Scratch {
	let longest = 0;
	for (const {offsets} of all) {
		for (let list = 1; list < offsets.length; list++) longest = Math.max(longest, (offsets[list] ?? 0) - (offsets[list - 1] ?? 0));
	}
	return {numbers: new Uint32Array(longest), notes: new Uint8Array(longest)};
}
