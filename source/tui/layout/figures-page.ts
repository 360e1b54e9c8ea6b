import type {Brief} from '../../model/brief.js';
import type {LedgerEntry} from '../../model/figure.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {clipLine} from './clip-line.js';
import {displayWidth} from './display-width.js';
import type {Line, Role} from './line.js';
import {padLine} from './pad-line.js';
import {printable} from './printable.js';
import {symbols} from './symbols.js';
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

/** The ledger as a table: the figure as written, what it is about, and the numbers of the articles that state it. */
export function figuresPage(entries: readonly LedgerEntry[], brief: Brief, options: FiguresPageOptions): FiguresPage {
	const numbers = new Map(brief.articles.map(({id, number}) => [id, number]));
	const cells = entries.map((entry) => toCells(entry, numbers));
	const words = readerWords[options.language];
	const columns = columnWidths(cells, options.width);
	const parts = cells.map((cell, index) => [
		entryLine(cell, columns, index === options.cursor, options),
		...conflictLines(entries[index]?.conflicts ?? [], cells, columns, options),
	]);
	return {
		head: [tableLine({lead: '   ', value: words.value, about: words.about, sources: words.sources}, columns, options, headRoles)],
		lines: parts.flat(),
		entryAt: parts.flatMap((lines, index) => lines.map(() => index)),
	};
}

interface Cells {
	readonly value: string;
	readonly about: string;
	readonly sources: string;
	readonly conflicts: boolean;
}

function toCells({mentions, about, value, conflicts}: LedgerEntry, numbers: ReadonlyMap<string, number>): Cells {
	const stated = [...new Set(mentions.flatMap(({article}) => numbers.get(article) ?? []))].sort((one, other) => one - other);
	return {
		value: printable(mentions[0]?.text ?? String(value)),
		about: printable(about),
		sources: `[${stated.join(' ')}]`,
		conflicts: conflicts.length > 0,
	};
}

interface Columns {
	readonly value: number;
	readonly about: number;
	readonly sources: number;
}

function columnWidths(cells: readonly Cells[], width: number): Columns {
	const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
	const value = Math.min(widest(cells.map((cell) => cell.value)), Math.floor(width * valueShare));
	const sources = Math.min(widest(cells.map((cell) => cell.sources)), Math.floor(width * sourcesShare));
	return {value, sources, about: Math.max(1, width - lead - value - sources - 2 * gap - 1)};
}

/** Of the row, at most: the rest is for what the figure is about. */
const valueShare = 0.4;
const sourcesShare = 0.2;

const lead = 3;
const gap = 2;

interface Roles {
	readonly lead: Role;
	readonly value: Role;
	readonly about: Role;
	readonly sources: Role;
}

const headRoles: Roles = {lead: 'muted', value: 'muted', about: 'muted', sources: 'muted'};
const entryRoles: Roles = {lead: 'differs', value: 'figure', about: 'text', sources: 'muted'};
const selectedRoles: Roles = {lead: 'selected', value: 'selected', about: 'selected', sources: 'selected'};

function entryLine(cell: Cells, columns: Columns, selected: boolean, options: FiguresPageOptions): Line {
	const sign = symbols(options.ascii);
	const mark = `${selected ? sign.selected : ' '}${cell.conflicts ? sign.differs : ' '} `;
	return tableLine({...cell, lead: mark}, columns, options, selected ? selectedRoles : entryRoles);
}

type Row = Readonly<Record<keyof Roles, string>>;

function tableLine(row: Row, columns: Columns, {width, ascii}: FiguresPageOptions, roles: Roles): Line {
	const {ellipsis} = symbols(ascii);
	const cell = (name: keyof Columns, extra: number) =>
		padLine([{text: truncate(row[name], columns[name], ellipsis), role: roles[name]}], columns[name] + extra, roles[name]);
	return clipLine(
		[{text: row.lead, role: roles.lead}, ...cell('value', gap), ...cell('about', gap), ...cell('sources', 1)],
		width,
		ellipsis,
	);
}

/** What other articles state about the same thing. */
function conflictLines(
	conflicts: readonly number[],
	cells: readonly Cells[],
	columns: Columns,
	{width, language, ascii}: FiguresPageOptions,
): readonly Line[] {
	const others = conflicts.flatMap((index) => cells[index] ?? []).map(({value, sources}) => `${value} ${sources}`);
	if (others.length === 0) return [];
	const text = `${readerWords[language].otherwise} ${others.join(', ')}`;
	const line: Line = [
		{text: ' '.repeat(lead + columns.value + gap), role: 'text'},
		{text, role: 'muted'},
	];
	return [clipLine(line, width, symbols(ascii).ellipsis)];
}
