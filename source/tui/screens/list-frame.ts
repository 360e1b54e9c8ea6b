import {readerWords} from '../../wording/reader.js';
import {filterFacts} from '../layout/filter-facts.js';
import {headerLine} from '../layout/header-line.js';
import type {Line} from '../layout/line.js';
import {listLine} from '../layout/list-line.js';
import type {ListRow} from '../layout/list-rows.js';
import {loadingFacts} from '../layout/loading-facts.js';
import {panes} from '../layout/panes.js';
import {symbols} from '../layout/symbols.js';
import {briefFactsOf} from '../state/derived/brief-facts-of.js';
import {listingOf} from '../state/derived/listing-of.js';
import {outletWidthOf} from '../state/derived/outlet-width-of.js';
import {rowArticle} from '../state/derived/row-article.js';
import {markOf} from '../state/mark-of.js';
import type {Model} from '../state/model.js';
import {beside} from './beside.js';
import {footerOf} from './footer-of.js';
import type {Frame} from './frame.js';

/** The list by topic, with the selected story beside it where the window is wide enough. */
export function listFrame(model: Model): Frame {
	const {brief, list, settings, size} = model;
	const {body, split} = panes(size, 'list');
	const rows = listingOf(model).rows;
	const left = rows.slice(list.top, list.top + body).map((row) => rowLine(model, row, split?.left ?? size.columns));
	return {
		header: headerLine({
			width: size.columns,
			title: 'meta-brief',
			parts: model.loading ? loadingFacts(model.loading, settings.language, settings.ascii) : briefFactsOf(brief, settings.language),
			right: filterFacts(list.filter, list.order, settings.language).join(` ${symbols(settings.ascii).dot} `),
			ascii: settings.ascii,
		}),
		body: beside(model, left),
		footer: footerOf(model, position(model)),
	};
}

function rowLine(model: Model, row: ListRow, width: number): Line {
	const {brief, list, settings} = model;
	const id = rowArticle(row);
	const {read, starred} = id === null ? {read: true, starred: false} : markOf(model, id);
	const selected = id !== null && id === list.selected;
	return listLine(row, {width, selected, read, starred, outletWidth: outletWidthOf(brief), ...settings});
}

/** Which of the listed articles is selected. */
function position(model: Model): string {
	const {articles, placeOf} = listingOf(model);
	const at = model.list.selected === null ? undefined : placeOf.get(model.list.selected);
	return at === undefined ? '' : readerWords[model.settings.language].position(at + 1, articles.length);
}
