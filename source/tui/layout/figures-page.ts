import type {Brief} from '../../model/brief.js';
import type {LedgerEntry} from '../../model/figure.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {clipLine} from './clip-line.js';
import {type FigureCells, figureCells} from './figure-cells.js';
import {cellGap, type FigureColumns, figureColumns, leadWidth} from './figure-columns.js';
import type {Line, Role} from './line.js';
import {padLine} from './pad-line.js';
import {type Symbols, symbols} from './symbols.js';
import {truncate} from './truncate.js';

export interface FiguresPageOptions {
	readonly width: number;
	/** Index of the selected entry. */
	readonly cursor: number;
	readonly language: Language;
	readonly ascii: boolean;
}

export interface FiguresPage {
	readonly head: readonly Line[];
	readonly lines: readonly Line[];
	/** For each line the index of its entry. */
	readonly entryAt: readonly number[];
}

interface Setting extends FiguresPageOptions {
	readonly columns: FigureColumns;
	readonly sign: Symbols;
}

/** The ledger as a table: the figure as written, what it is about, and the numbers of the articles that state it; dates, which come last, under a heading. */
export function figuresPage(entries: readonly LedgerEntry[], brief: Brief, options: FiguresPageOptions): FiguresPage {
	const cells = figureCells(entries, new Map(brief.articles.map(({id, number}) => [id, number])));
	const setting: Setting = {...options, columns: figureColumns(cells, options.width), sign: symbols(options.ascii)};
	const {value, about, sources} = readerWords[options.language];
	const firstDate = entries.findIndex(({kind}) => kind === 'date');
	const parts = cells.map((cell, index) => [
		...(index === firstDate && index > 0 ? datesHeading(setting) : []),
		...entryLines(cell, index === options.cursor, setting),
	]);
	return {
		head: rowLines({lead: '', value, about, sources}, headRoles, setting).slice(0, 1),
		lines: parts.flat(),
		entryAt: parts.flatMap((lines, index) => lines.map(() => index)),
	};
}

/** Years and days are looked up, not compared: they stand apart. */
const datesHeading = ({language, width, sign}: Setting): readonly Line[] => [
	[],
	clipLine([{text: `${' '.repeat(leadWidth)}${readerWords[language].dates}`, role: 'muted'}], width, sign.ellipsis),
];

type Cell = 'lead' | 'value' | 'about' | 'sources';
type Roles = Readonly<Record<Cell, Role>>;

const headRoles: Roles = {lead: 'muted', value: 'muted', about: 'muted', sources: 'muted'};
const entryRoles: Roles = {lead: 'differs', value: 'figure', about: 'text', sources: 'muted'};
const selectedRoles: Roles = {lead: 'selected', value: 'selected', about: 'selected', sources: 'selected'};

function entryLines(cell: FigureCells, selected: boolean, setting: Setting): readonly Line[] {
	const {sign} = setting;
	const lead = `${selected ? sign.selected : ' '}${cell.conflicts.length > 0 ? sign.differs : ''}`;
	const words = readerWords[setting.language];
	const others = [
		...otherLine(words.otherwise, cell.conflicts, ', ', setting),
		...otherLine(words.overTime, cell.timeline, ` ${setting.sign.dot} `, setting),
	];
	return [...rowLines({...cell, lead}, selected ? selectedRoles : entryRoles, setting), ...others];
}

/** One row of cells in their columns, or two where the window is too narrow for them beside each other. */
function rowLines(texts: Readonly<Record<Cell, string>>, roles: Roles, {columns, sign, width}: Setting): readonly Line[] {
	const cell = (name: Cell, room: number, gap: number) =>
		padLine([{text: truncate(texts[name], room, sign.ellipsis), role: roles[name]}], room + gap, roles[name]);
	const start = cell('lead', leadWidth, 0);
	const value = cell('value', columns.value, cellGap);
	const sources = cell('sources', columns.sources, 1);
	const rows =
		columns.layout === 'beside'
			? [[...start, ...value, ...cell('about', columns.about, cellGap), ...sources]]
			: [
					[...start, ...value, ...sources],
					[...padLine([], leadWidth), ...cell('about', columns.about, 0)],
				];
	return rows.map((row) => clipLine(row, width, sign.ellipsis));
}

/** What other articles state about the same thing, in a row of its own. */
function otherLine(label: string, others: readonly string[], between: string, {columns, sign, width}: Setting): readonly Line[] {
	if (others.length === 0) return [];
	const start = leadWidth + (columns.layout === 'beside' ? columns.value + cellGap : 0);
	return [clipLine([...padLine([], start), {text: `${label} ${others.join(between)}`, role: 'muted'}], width, sign.ellipsis)];
}
