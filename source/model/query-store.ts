/** Where what was searched for survives the program. Neither function throws. */
export interface QueryStore {
	/** The queries, the latest first. */
	load(): readonly string[];
	save(queries: readonly string[]): void;
}
