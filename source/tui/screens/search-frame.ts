import {readerWords} from '../../wording/reader.js';
import {searchWords} from '../../wording/search.js';
import type {Line} from '../layout/line.js';
import {panes} from '../layout/panes.js';
import {queryLines} from '../layout/query-lines.js';
import {searchLines} from '../layout/search-lines.js';
import {symbols} from '../layout/symbols.js';
import {linesBeforeQueries, linesPerHit} from '../state/lines-per-hit.js';
import type {Model} from '../state/model.js';
import type {SearchScreen} from '../state/screen.js';
import {beside} from './beside.js';
import {footerOf} from './footer-of.js';
import type {Frame} from './frame.js';
import {promptLine} from './prompt-line.js';

/** The search pane: the line typed, the hits, and beside them the selected hit in its article. */
export function searchFrame(model: Model, screen: SearchScreen): Frame {
	const {settings, size, query} = model;
	const {body, split} = panes(size, 'search');
	const left = hitLines(model, screen, body, split?.left ?? size.columns);
	return {
		header: promptLine({text: query, right: count(model, screen), width: size.columns, ascii: settings.ascii}),
		body: beside(model, left),
		footer: footerOf(model),
	};
}

function hitLines(
	{brief, settings, query, queries}: Model,
	{answer, cursor, top}: SearchScreen,
	height: number,
	width: number,
): readonly Line[] {
	const {language, ascii} = settings;
	if (query.trim() === '') {
		const visible = queries.slice(top, top + Math.max(1, height - linesBeforeQueries));
		return queryLines(visible, {width, cursor: cursor - top, language, ascii});
	}
	if (!answer) return [[{text: ` ${searchWords[language].preparing}`, role: 'muted'}]];
	if (answer.hits.length === 0) return [[{text: ` ${readerWords[language].noHits}`, role: 'muted'}]];
	const visible = answer.hits.slice(top, top + Math.ceil(height / linesPerHit));
	return searchLines(visible, brief, {width, cursor: cursor - top, language, ascii}).lines;
}

/** "2 of 5 · 3 ms". */
function count({settings}: Model, {answer, cursor}: SearchScreen): string {
	if (!answer || answer.hits.length === 0) return '';
	const {position} = readerWords[settings.language];
	return `${position(cursor + 1, answer.hits.length)} ${symbols(settings.ascii).dot} ${Math.max(1, Math.round(answer.milliseconds))} ms`;
}
