import type {LibrarySource} from '../../model/library.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {sourceWords} from '../../wording/sources.js';
import type {Columns, Document, Part} from '../document/document.js';
import {span} from '../document/spans.js';

/** The sources of the library, a row each. */
export function sourcesView(sources: readonly LibrarySource[], language: Language): Document {
	const words = sourceWords[language];
	const columns: Columns = [
		{head: words.columns.number, align: 'right', fit: 'fixed'},
		{head: words.columns.source, align: 'left', fit: 'cut'},
		{head: words.columns.articles, align: 'right', fit: 'fixed'},
		{head: words.columns.fetched, align: 'right', fit: 'fixed', from: 60},
		{head: words.columns.status, align: 'left', fit: 'fixed'},
	];
	const rows = sources.map((source) => [
		span(String(source.number), 'cite'),
		span(source.name ? `${source.name} · ${source.source}` : source.source),
		span(source.articles === null ? '' : String(source.articles), 'muted'),
		span(formatDate(source.fetched?.slice(0, 'yyyy-mm-ddThh:mm'.length) ?? null, language, 'short'), 'muted'),
		span(short(words.status(source)), source.problem ? 'strong' : 'muted'),
	]);
	const parts: Part[] =
		rows.length > 0 ? [{kind: 'table', columns, rows, showsHead: true}] : [{kind: 'paragraph', spans: span(words.empty)}];
	return {title: words.title, language, parts};
}

/** Of what is wrong with a source the first half: what to do stands on standard error. */
const short = (words: string): string => words.split(': ', 1)[0] ?? words;
