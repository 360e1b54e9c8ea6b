import type {HeadingRow} from './list-rows.js';
import type {Symbols} from './symbols.js';

/** A group of stories as drawn: its course over time, and its size as a bar with blanks before and behind. Each may be empty. */
export interface GroupChart {
	readonly course: string;
	readonly bar: string;
}

/** In columns of a row: from here on it has room for drawings. */
export const drawnFrom = 56;

/** Draws how a group's coverage went and how large it is among the others. */
export const groupChart = (row: Pick<HeadingRow, 'overTime' | 'count' | 'largest'>, sign: Symbols): GroupChart => ({
	course: course(row.overTime, sign),
	bar: sizeBar(row, sign),
});

/** A column for each part of the time, as high as its share of the busiest one. */
function course(overTime: readonly number[], {spark}: Symbols): string {
	const most = Math.max(0, ...overTime);
	if (most === 0) return '';
	return overTime.map((count) => spark[count === 0 ? 0 : Math.ceil((count / most) * (spark.length - 1))] ?? '').join('');
}

/** A bar in proportion to the largest group; none where all groups are about as small. */
function sizeBar({count, largest}: Pick<HeadingRow, 'count' | 'largest'>, {bar, barHalf}: Symbols): string {
	if (largest < worthABar) return '';
	const halves = Math.max(1, Math.round((count / largest) * barColumns * 2));
	return `  ${(bar.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? barHalf : '')).padEnd(barColumns)}`;
}

/** In columns. */
const barColumns = 8;

/** In stories. */
const worthABar = 3;
