import type {Block} from '../../model/article.js';
import {displayWidth} from './display-width.js';
import type {Hyphenate} from './hyphenate.js';
import type {Line, Role} from './line.js';
import {linkSpans} from './link-spans.js';
import type {PageRow} from './page-row.js';
import {type Emphasis, styleSpan} from './style-span.js';
import type {Symbols} from './symbols.js';
import {tableRows} from './table-rows.js';
import type {WebAddress} from './web-addresses.js';
import {wrapText} from './wrap.js';

export interface BlockOptions {
	/** Columns of the text. */
	readonly measure: number;
	/** Stretches of the article's text shown in a role of their own. */
	readonly emphases: readonly Emphasis[];
	/** Stretches of the article's text that lead to the web; none where the terminal shows no links. */
	readonly links: readonly WebAddress[];
	readonly sign: Symbols;
	/** Parts words of the article's language; null where nobody knows how. */
	readonly hyphenate: Hyphenate | null;
	/** Shown in this role instead of the one of its kind. */
	readonly role?: Role;
}

/** A block of the article, wrapped and indented by its kind; `offset` is where it starts in the article's text. */
export function blockRows(block: Block, offset: number, options: BlockOptions): readonly PageRow[] {
	const {kind, text} = block;
	if (kind === 'table' || kind === 'code') {
		return tableRows(text, offset, options.measure, options.emphases).map(({line, start, end}) => ({line, shows: {start, end}}));
	}
	const {skip, hang, indent} = shape(block, options);
	const from = offset + skip;
	return wrapText(text.slice(skip), Math.max(1, options.measure - displayWidth(indent)), options.hyphenate).map((row, index): PageRow => {
		const span = {start: row.start + from, end: row.end + from};
		const lead: Line = indent ? [{text: index === 0 ? hang : indent, role: 'muted'}] : [];
		const styled = styleSpan({...span, text: row.text}, options.role ?? roles[kind], options.emphases);
		return {line: [...lead, ...linkSpans(styled, span.start, options.links)], shows: span};
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
	/** What the first row begins with. */
	readonly hang: string;
	/** What the others begin with, as wide. */
	readonly indent: string;
}

const flush: Shape = {skip: 0, hang: '', indent: ''};

/** A quotation stands behind a line of its own, however many rows it has. */
const setOff = ({wall}: Symbols): Shape => ({skip: 0, hang: `  ${wall} `, indent: `  ${wall} `});

function shape({kind, text}: Block, {measure, sign}: BlockOptions): Shape {
	if (measure < narrow) return flush;
	if (kind === 'quote') return setOff(sign);
	if (kind !== 'listItem') return flush;
	const [all = '', number] = listMark.exec(text) ?? [];
	const hang = `  ${number ?? sign.bullet} `;
	return {skip: all.length, hang, indent: ' '.repeat(displayWidth(hang))};
}

/** In columns: below this an indent costs more than it shows. */
const narrow = 16;

// A bullet of the source, or the number that counts the item.
const listMark = /^\s*(?:[•●▪◦‣·*–-]\s+|(\d{1,3}[.)])\s+)?/u;
