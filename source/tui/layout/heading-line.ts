import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {bothEnds} from './both-ends.js';
import type {Line} from './line.js';
import type {HeadingRow} from './list-rows.js';
import {printable} from './printable.js';
import {type Symbols, symbols} from './symbols.js';

export interface HeadingOptions {
	readonly width: number;
	readonly language: Language;
	readonly ascii: boolean;
}

/** The heading of a group of stories: its name, and where there is room its course over time, its size as a bar, its size. */
export function headingLine(row: HeadingRow, {width, language, ascii}: HeadingOptions): Line {
	const sign = symbols(ascii);
	const name = headingName(row, language);
	const facts: Line = [
		...(width < drawn ? [] : [{text: course(row.overTime, sign), role: 'muted' as const}]),
		...(width < drawn ? [] : [{text: sizeBar(row, sign), role: 'kicker' as const}]),
		{text: `${row.count} `.padStart(countColumn), role: 'muted'},
	];
	return bothEnds([{text: ` ${row.by === 'topic' ? name.toLocaleUpperCase(language) : name}`, role: 'topic'}], facts, width, sign.ellipsis);
}

/** What a group of the list is called. */
export function headingName({by, name}: Pick<HeadingRow, 'by' | 'name'>, language: Language): string {
	const words = readerWords[language];
	if (by === 'day') return name === null ? words.noDate : formatDate(name, language, 'long');
	if (by === 'outlet') return name === null ? words.noOutlet : printable(name);
	return printable(name || words.noTopic);
}

/** A column for each part of the time, as high as its share of the busiest one. */
function course(overTime: readonly number[], {spark}: Symbols): string {
	const most = Math.max(0, ...overTime);
	if (most === 0) return '';
	return overTime.map((count) => spark[count === 0 ? 0 : Math.ceil((count / most) * (spark.length - 1))] ?? '').join('');
}

/** A bar in proportion to the largest group; none where all groups are about as small. */
function sizeBar({count, largest}: HeadingRow, {bar, barHalf}: Symbols): string {
	if (largest < worthABar) return '';
	const halves = Math.max(1, Math.round((count / largest) * barColumns * 2));
	return `  ${(bar.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? barHalf : '')).padEnd(barColumns)}`;
}

/** In columns. */
const barColumns = 8;
const countColumn = 6;

/** In columns of the row: from here on it has room for drawings. */
const drawn = 56;

/** In stories. */
const worthABar = 3;
