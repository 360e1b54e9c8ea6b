/** How wide and how plain printed text may be. */
export interface Page {
	/** Columns; infinite for text that is not to be wrapped. */
	readonly width: number;
	readonly color: boolean;
	/** Marks and lines in ASCII only. */
	readonly ascii: boolean;
	/** One thing after the other, nothing drawn, nothing side by side. */
	readonly plain: boolean;
}

/** Columns from which two texts stand side by side (TERMINAL 19). */
export const sideBySideFrom = 100;

/** Columns at which running text is comfortable to read. */
export const measure = 72;
