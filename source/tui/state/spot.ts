import type {ListScreen, UpperScreen} from './screen.js';

/** Where a reader is: the list as it stands, and what is open above it. */
export interface Spot {
	readonly list: ListScreen;
	readonly above: readonly UpperScreen[];
}

/** Where a reader has been: `back` the latest last, `forward` the nearest last. */
export interface Trail {
	readonly back: readonly Spot[];
	readonly forward: readonly Spot[];
}

export const noTrail: Trail = {back: [], forward: []};
