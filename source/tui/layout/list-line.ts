import type {PlacedArticle} from '../../model/article.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {clipLine} from './clip-line.js';
import {displayWidth} from './display-width.js';
import {headingLine} from './heading-line.js';
import type {Line, Role} from './line.js';
import type {ListRow} from './list-rows.js';
import {padLine} from './pad-line.js';
import {plainSigns} from './plain-signs.js';
import {symbols} from './symbols.js';
import {truncate} from './truncate.js';

export interface ListLineOptions {
	readonly width: number;
	readonly selected: boolean;
	readonly read: boolean;
	readonly starred: boolean;
	readonly language: Language;
	readonly ascii: boolean;
	/** Columns of the longest name of an outlet in the briefing. */
	readonly outletWidth: number;
	/** Today: dates of other years show their year. */
	readonly now: Date;
}

/** One row of the list in exactly `width` columns: marks, number, headline, date and reading time in their columns. */
export function listLine(row: ListRow, options: ListLineOptions): Line {
	const line = rowLine(row, options);
	return padLine(clipLine(line, options.width, symbols(options.ascii).ellipsis), options.width, options.selected ? 'selected' : 'text');
}

function rowLine(row: ListRow, options: ListLineOptions): Line {
	if (row.kind === 'space') return [];
	return row.kind === 'topic' ? headingLine(row, options) : articleLine(row, options);
}

type ArticleRow = Exclude<ListRow, {kind: 'topic' | 'space'}>;

function articleLine({kind, article}: ArticleRow, options: ListLineOptions): Line {
	const {width, selected, read, ascii, language} = options;
	const role = (own: Role): Role => (selected ? 'selected' : own);
	const before = marks(article, options);
	const after = columnsAfter(article, options);
	const also = kind === 'telling' ? `${symbols(ascii).same} ${readerWords[language].alsoTold} ` : '';
	const used = before.reduce((sum, {text}) => sum + displayWidth(text), 0) + displayWidth(also) + displayWidth(after);
	const room = Math.max(1, width - used);
	const title = truncate(article.title, room, symbols(ascii).ellipsis);
	return [
		...before,
		...(also ? [{text: also, role: role('muted')}] : []),
		...padLine([{text: title, role: role(read || kind === 'telling' ? 'muted' : 'text')}], room, role('text')),
		{text: after, role: role('muted')},
	];
}

/** Selection, read mark, star and number. */
function marks({number}: PlacedArticle, {width, selected, read, starred, ascii}: ListLineOptions): Line {
	const sign = symbols(ascii);
	const role = (own: Role): Role => (selected ? 'selected' : own);
	return [
		{text: selected ? sign.selected : ' ', role: role('text')},
		{text: read ? ' ' : sign.unread, role: role('unread')},
		{text: starred ? sign.starred : ' ', role: role('starred')},
		{text: width < numbered ? '' : `${String(number).padStart(3)} `, role: role('muted')},
	];
}

/** Outlet, date and reading time, as far as the width allows. */
function columnsAfter({outlet, published, minutes}: PlacedArticle, options: ListLineOptions): string {
	const {width, language, ascii, now} = options;
	if (width < dated) return ' ';
	const where = outlet && width >= placed ? outletCell(outlet, options) : '';
	const thisYear = published?.startsWith(`${now.getUTCFullYear()}-`) ?? false;
	const date = published ? formatDate(published, language, thisYear || width < yeared ? 'list' : 'short') : plainSigns('–', ascii);
	const day = `  ${date.padStart(dateColumn[language] + (width < yeared ? 0 : yearColumns))}`;
	return width < timed ? `${where}${day} ` : `${where}${day}  ${`${minutes}${symbols(ascii).minutes}`.padStart(3)} `;
}

/** Outlets begin below each other; the headline of an article without one has the room. */
function outletCell(outlet: string, {width, outletWidth, ascii}: ListLineOptions): string {
	const room = Math.min(outletWidth, Math.floor(width * outletShare));
	const name = truncate(outlet, room, symbols(ascii).ellipsis);
	return `  ${name}${' '.repeat(Math.max(0, room - displayWidth(name)))}`;
}

/** In columns: the longest day and month of the year, and what the year adds. */
const dateColumn: Readonly<Record<Language, number>> = {en: '24 Sept'.length, de: '24. Sept.'.length};
const yearColumns = ' 2025'.length;

/** In columns: from which width on a row has room for number, date, reading time, outlet and year. */
const numbered = 30;
const dated = 40;
const timed = 50;
const placed = 70;
const yeared = 90;

/** Of the row: an outlet's longest name is cut before the headline is. */
const outletShare = 0.2;
