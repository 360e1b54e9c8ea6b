export type ScreenName = 'list' | 'reader' | 'search' | 'compare' | 'figures' | 'story' | 'help';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

export interface Panes {
	/** Rows of the head, the last of them a rule where there are two. */
	readonly header: number;
	readonly body: number;
	readonly footer: number;
	/** Columns of the two panes beside each other, with `splitGap` between them; null: one pane takes all. */
	readonly split: {readonly left: number; readonly right: number} | null;
	readonly tooSmall: boolean;
}

/** The columns between two panes: blank, wall, blank. */
export const splitGap = 3;

/** Divides the window among head, body and foot of a screen; the rows always add up to the window's. */
export function panes({columns, rows}: Size, screen: ScreenName): Panes {
	if (columns < smallest.columns || rows < smallest.rows) {
		return {header: 0, body: Math.max(0, rows), footer: 0, split: null, tooSmall: true};
	}
	const bar = rows < roomy ? 1 : 2;
	const header = screen === 'reader' ? 0 : bar;
	return {header, body: rows - header - bar, footer: bar, split: columns < wide ? null : halves[screen](columns), tooSmall: false};
}

/** Below this only a line that says so is of use. */
const smallest: Size = {columns: 40, rows: 10};

/** In rows: from here on head and foot can afford their rules. */
const roomy = 14;

/** In columns: TERMINAL 19, a preview or a second text beside the first. */
const wide = 100;

/** The list keeps its columns legible; a preview wider than a reading measure gains nothing. */
const listAndPreview = (columns: number) => {
	const right = Math.min(76, Math.floor((columns - splitGap) * 0.47));
	return {left: columns - splitGap - right, right};
};

const even = (columns: number) => {
	const left = Math.floor((columns - splitGap) / 2);
	return {left, right: columns - splitGap - left};
};

const halves: Readonly<Record<ScreenName, (columns: number) => Panes['split']>> = {
	list: listAndPreview,
	search: listAndPreview,
	compare: even,
	reader: () => null,
	figures: () => null,
	story: () => null,
	help: () => null,
};
