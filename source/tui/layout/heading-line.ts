import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {bothEnds} from './both-ends.js';
import {drawnFrom, groupChart} from './group-chart.js';
import type {Line} from './line.js';
import type {HeadingRow} from './list-rows.js';
import {printable} from './printable.js';
import {symbols} from './symbols.js';

export interface HeadingOptions {
	readonly width: number;
	readonly language: Language;
	readonly ascii: boolean;
}

/** The heading of a group of stories: its name, and where there is room its course over time, its size as a bar, its size. */
export function headingLine(row: HeadingRow, {width, language, ascii}: HeadingOptions): Line {
	const sign = symbols(ascii);
	const name = headingName(row, language);
	const {course, bar} = groupChart(row, sign);
	const facts: Line = [
		...(width < drawnFrom
			? []
			: [
					{text: course, role: 'muted' as const},
					{text: bar, role: 'kicker' as const},
				]),
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

/** In columns. */
const countColumn = 6;
