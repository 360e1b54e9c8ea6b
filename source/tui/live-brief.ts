import type {Brief} from '../model/brief.js';
import type {Loading, StoppedAt} from '../model/loading.js';

/** A briefing that is still being made, as the reader sees it. */
export interface LiveBrief {
	/** Calls back with each new state of the briefing, and with how far reading is (null: it has ended), and with where it was stopped, after the briefing of what was read; returns what ends that. */
	readonly subscribe: (changed: {
		readonly brief: (brief: Brief) => void;
		readonly loading: (loading: Loading | null) => void;
		readonly stopped: (at: StoppedAt) => void;
	}) => () => void;
	/** Reads no further source; what was read is arranged and kept. */
	readonly stop: () => void;
}
