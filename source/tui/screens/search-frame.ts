import type {PlacedArticle} from '../../model/article.js';
import type {Span} from '../../model/span.js';
import {noticeWords} from '../../wording/notices.js';
import {readerWords} from '../../wording/reader.js';
import {articlePage} from '../layout/article-page.js';
import type {Line} from '../layout/line.js';
import {panes} from '../layout/panes.js';
import {searchLines} from '../layout/search-lines.js';
import {symbols} from '../layout/symbols.js';
import {articleOf} from '../state/derived/article-of.js';
import {highlightsOf} from '../state/derived/highlights-of.js';
import {linesPerHit} from '../state/lines-per-hit.js';
import {memoised} from '../state/memoised.js';
import type {Model, Settings} from '../state/model.js';
import type {SearchScreen} from '../state/screen.js';
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
	if (query.trim() === '') return [[{text: ` ${noticeWords[language].typeToSearch}`, role: 'muted'}]];
	if (!answer) return [];
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

/** The selected hit in its article: from the top where its first place is in view there, else with that place at a third. */
function preview({brief, settings}: Model, {answer, cursor}: SearchScreen, width: number, height: number): readonly Line[] {
	const hit = answer?.hits[cursor];
	if (!(answer && hit)) return [];
	const highlights = highlightsOf(brief, hit.id, {text: answer.query, typing: false, by: 'search', current: null});
	const {lines, highlightLines} = page(articleOf(brief, hit.id), width, highlights, settings);
	const first = highlightLines[0] ?? 0;
	const top = first < height ? 0 : first - Math.floor(height / 3);
	return lines.slice(top, top + height);
}

const page = memoised((article: PlacedArticle, width: number, highlights: readonly Span[], {language, ascii}: Settings) =>
	articlePage(article, {width, showRemoved: false, explain: false, highlights, current: 0, language, ascii}),
);
