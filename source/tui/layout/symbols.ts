export interface Symbols {
	readonly selected: string;
	readonly unread: string;
	readonly starred: string;
	readonly same: string;
	readonly related: string;
	readonly differs: string;
	readonly only: string;
	readonly removed: string;
	readonly bullet: string;
	/** Parts two facts of one line. */
	readonly dot: string;
	readonly rule: string;
	readonly wall: string;
	readonly ellipsis: string;
	readonly minutes: string;
	readonly cursor: string;
	/** A whole and a half column of a bar. */
	readonly bar: string;
	readonly barHalf: string;
	/** A column of a progress bar that is done, and one that is not. */
	readonly full: string;
	readonly rest: string;
	/** Columns of a course over time, from none to full. */
	readonly spark: readonly string[];
}

/** The marks of the reader; one column each, but for the plain ellipsis. */
export const symbols = (ascii: boolean): Symbols => (ascii ? plain : drawn);

const drawn: Symbols = {
	selected: '▸',
	unread: '•',
	starred: '★',
	same: '=',
	related: '~',
	differs: '!',
	only: '+',
	removed: '┄',
	bullet: '•',
	dot: '·',
	rule: '─',
	wall: '│',
	ellipsis: '…',
	minutes: '′',
	cursor: '▏',
	bar: '━',
	barHalf: '╸',
	full: '█',
	rest: '░',
	spark: [...'·▁▂▃▄▅▆▇█'],
};

const plain: Symbols = {
	...drawn,
	selected: '>',
	unread: '*',
	starred: '#',
	removed: '~',
	bullet: '-',
	dot: '|',
	rule: '-',
	wall: '|',
	ellipsis: '...',
	minutes: "'",
	cursor: '_',
	bar: '=',
	barHalf: '-',
	full: '#',
	rest: '.',
	spark: [...' .:|#'],
};
