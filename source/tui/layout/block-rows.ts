import type {Block} from '../../model/article.js';
import type {TextSpan} from '../../model/span.js';
import {displayWidth} from './display-width.js';
import type {Line, Role} from './line.js';
import type {PageRow} from './page-row.js';
import {type Emphasis, styleSpan} from './style-span.js';
import type {Symbols} from './symbols.js';
import {wrapText} from './wrap.js';

export interface BlockOptions {
	readonly measure: number;
	/** Stretches of the article's text shown in a role of their own. */
	readonly emphases: readonly Emphasis[];
	readonly sign: Symbols;
	/** Shown in this role instead of the one of its kind. */
	readonly role?: Role;
}

/** A block of the article, wrapped and indented by its kind; `offset` is where it starts in the article's text. */
export function blockRows(block: Block, offset: number, options: BlockOptions): readonly PageRow[] {
	const {skip, hang, indent} = shape(block, options);
	const width = Math.max(1, options.measure - displayWidth(indent));
	const keepsLines = block.kind === 'table' || block.kind === 'code';
	const rows = keepsLines ? linewise(block.text, width) : wrapText(block.text.slice(skip), width);
	const role = options.role ?? roles[block.kind];
	return rows.map((row, index): PageRow => {
		const span = shifted(row, offset + skip);
		const lead: Line = indent ? [{text: index === 0 ? hang : indent, role: 'muted'}] : [];
		return {line: [...lead, ...styleSpan(span, role, options.emphases)], shows: {start: span.start, end: span.end}};
	});
}

const roles: Readonly<Record<Block['kind'], Role>> = {
	heading: 'heading',
	paragraph: 'text',
	listItem: 'text',
	quote: 'quote',
	table: 'table',
	code: 'table',
};

interface Shape {
	/** Code units at the start that the hanging mark stands for. */
	readonly skip: number;
	readonly hang: string;
	readonly indent: string;
}

const flush: Shape = {skip: 0, hang: '', indent: ''};

function shape({kind, text}: Block, {measure, sign}: BlockOptions): Shape {
	if (measure < narrow) return flush;
	if (kind === 'quote') return {skip: 0, hang: '    ', indent: '    '};
	if (kind !== 'listItem') return flush;
	const [all = '', number] = listMark.exec(text) ?? [];
	const hang = `  ${number ?? sign.bullet} `;
	return {skip: all.length, hang, indent: ' '.repeat(displayWidth(hang))};
}

/** In columns: below this an indent costs more than it shows. */
const narrow = 16;

// A bullet of the source, or the number that counts the item.
const listMark = /^\s*(?:[•●▪◦‣·*–-]\s+|(\d{1,3}[.)])\s+)?/u;

const linewise = (text: string, width: number): readonly TextSpan[] =>
	[...text.matchAll(/[^\n]+/gu)].flatMap(({0: line, index}) => wrapText(line, width).map((row) => shifted(row, index)));

const shifted = (row: TextSpan, by: number): TextSpan => ({text: row.text, start: row.start + by, end: row.end + by});
