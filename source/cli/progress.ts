/** Told how far loading is. Each call may let the event loop run, so that a key that ends the program is heard. */
export interface Progress {
	/** So many articles have been read, the last of them from `source`; `total`: how many there will be, null while nobody knows. */
	readonly read: (count: number, source: string, total: number | null) => Promise<void>;
	/** All are read; finding their stories and topics begins, and lets nothing through until it is done. */
	readonly grouping: () => Promise<void>;
	/** What Ctrl-C does from now on; null: it ends the program. */
	readonly interruptedBy?: (act: (() => void) | null) => void;
}
