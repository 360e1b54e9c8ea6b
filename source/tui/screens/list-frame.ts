import {readerWords} from '../../wording/reader.js';
import {briefFacts} from '../layout/brief-facts.js';
import {headerLine} from '../layout/header-line.js';
import type {Line} from '../layout/line.js';
import {listLine} from '../layout/list-line.js';
import type {ListRow} from '../layout/list-rows.js';
import {panes} from '../layout/panes.js';
import {rowArticle} from '../state/derived/row-article.js';
import {rowsOf} from '../state/derived/rows-of.js';
import {markOf} from '../state/mark-of.js';
import type {Model} from '../state/model.js';
import {beside} from './beside.js';
import {footerOf} from './footer-of.js';
import type {Frame} from './frame.js';

/** The list by topic, with the selected story beside it where the window is wide enough. */
export function listFrame(model: Model): Frame {
	const {brief, list, settings, size} = model;
	const {body, split} = panes(size, 'list');
	const rows = rowsOf(brief, list.topic);
	const left = rows.slice(list.top, list.top + body).map((row) => rowLine(model, row, split?.left ?? size.columns));
	return {
		header: headerLine({
			width: size.columns,
			title: 'meta-brief',
			parts: briefFacts(brief, settings.language),
			right: list.topic ?? '',
			ascii: settings.ascii,
		}),
		body: beside(model, left),
		footer: footerOf(model, position(model, rows)),
	};
}

function rowLine(model: Model, row: ListRow, width: number): Line {
	const {list, settings} = model;
	const id = rowArticle(row);
	const {read, starred} = id === null ? {read: true, starred: false} : markOf(model, id);
	return listLine(row, {width, selected: id !== null && id === list.selected, read, starred, ...settings});
}

/** Which of the listed articles is selected. */
function position({list, settings}: Model, rows: readonly ListRow[]): string {
	const articles = rows.flatMap((row) => rowArticle(row) ?? []);
	const at = list.selected === null ? -1 : articles.indexOf(list.selected);
	return at < 0 ? '' : readerWords[settings.language].position(at + 1, articles.length);
}
