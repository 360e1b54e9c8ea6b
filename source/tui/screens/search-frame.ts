import {readerWords} from '../../wording/reader.js';
import {articlePage} from '../layout/article-page.js';
import type {Line} from '../layout/line.js';
import {panes} from '../layout/panes.js';
import {searchLines} from '../layout/search-lines.js';
import {articleOf} from '../state/derived/article-of.js';
import {highlightsOf} from '../state/derived/highlights-of.js';
import {linesPerHit} from '../state/lines-per-hit.js';
import type {Model} from '../state/model.js';
import type {SearchAnswer, SearchScreen} from '../state/screen.js';
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
		body: split ? {kind: 'split', left, right: preview(model, screen, split.right, body), split} : {kind: 'whole', lines: left},
		footer: footerOf(model),
	};
}

function hitLines({brief, settings, query}: Model, {answer, cursor, top}: SearchScreen, height: number, width: number): readonly Line[] {
	const {language, ascii} = settings;
	if (!answer || query.trim() === '') return [];
	if (answer.hits.length === 0) return [[{text: ` ${readerWords[language].noHits}`, role: 'muted'}]];
	const visible = answer.hits.slice(top, top + Math.ceil(height / linesPerHit));
	return searchLines(visible, brief, {width, cursor: cursor - top, language, ascii}).lines;
}

/** "2 of 5 · 3 ms". */
function count({settings}: Model, {answer, cursor}: SearchScreen): string {
	if (!answer || answer.hits.length === 0) return '';
	const {position} = readerWords[settings.language];
	const dot = settings.ascii ? '|' : '·';
	return `${position(cursor + 1, answer.hits.length)} ${dot} ${Math.max(1, Math.round(answer.milliseconds))} ms`;
}

function preview(model: Model, {answer, cursor}: SearchScreen, width: number, height: number): readonly Line[] {
	const hit = answer?.hits[cursor];
	if (!(answer && hit)) return [];
	return previewOf(model, hit, answer, width, height);
}

function previewOf({brief, settings}: Model, {id}: SearchAnswer['hits'][number], {query}: SearchAnswer, width: number, height: number) {
	const {language, ascii} = settings;
	const highlights = highlightsOf(brief, id, {text: query, typing: false, by: 'search', current: null});
	const page = articlePage(articleOf(brief, id), {width, showRemoved: false, explain: false, highlights, current: 0, language, ascii});
	const first = page.highlightLines[0] ?? 0;
	const top = first < height ? 0 : first - Math.floor(height / 3);
	return page.lines.slice(top, top + height);
}
