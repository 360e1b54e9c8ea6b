import {neutralise, neutraliseLine} from '../language/neutralise.js';
import type {Document, Part, Spans} from './document/document.js';

/** A document as one HTML page that needs nothing else: no script, no font, no address. */
export function renderHtml({title, language, parts}: Document): string {
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style>`;
	return `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>${head}</head>\n<body>\n${body(parts)}\n</body>\n</html>\n`;
}

function body(parts: readonly Part[]): string {
	return parts
		.map((part, index) => {
			const [opens, closes] =
				part.kind === 'item' ? [parts[index - 1]?.kind !== 'item', parts[index + 1]?.kind !== 'item'] : [false, false];
			return `${opens ? '<ul>\n' : ''}${element(part)}${closes ? '\n</ul>' : ''}`;
		})
		.join('\n');
}

function element(part: Part): string {
	switch (part.kind) {
		case 'heading':
			return `<h${part.level}>${inline(part.spans)}</h${part.level}>`;
		case 'paragraph':
			return `<p>${inline(part.spans)}</p>`;
		case 'item':
			return `<li>${part.marker === '' || part.marker === '•' ? '' : `<span class="cite">${escapeHtml(part.marker)}</span> `}${inline(part.spans)}</li>`;
		case 'verbatim':
			return `<pre>${escapeHtml(part.lines.join('\n'))}</pre>`;
		case 'table':
			return table(part);
		case 'sides':
			return `<table class="sides"><tr><td class="${part.tone}">${escapeHtml(part.mark)}</td><td>${inline(part.left ?? [])}</td><td>${inline(part.right ?? [])}</td></tr></table>`;
		case 'rule':
			return '<hr>';
	}
}

function table({columns, rows, showsHead}: Extract<Part, {kind: 'table'}>): string {
	const head = showsHead ? `<tr>${columns.map(({head: name}) => `<th>${escapeHtml(name)}</th>`).join('')}</tr>` : '';
	const cells = (row: readonly Spans[]) =>
		row.map((cell, at) => `<td class="${columns[at]?.align ?? 'left'}">${inline(cell)}</td>`).join('');
	return `<table>${head}${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table>`;
}

const inline = (spans: Spans) =>
	spans
		.map(({text, tone}) =>
			tone === 'text' ? escapeHtml(neutraliseLine(text)) : `<span class="${tone}">${escapeHtml(neutraliseLine(text))}</span>`,
		)
		.join('');

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escapeHtml = (text: string) => neutralise(text).replace(/[&<>"]/gu, (found) => entities[found] ?? '');

const style = [
	':root{color-scheme:light dark}',
	'body{font:1.05rem/1.55 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}',
	'h1{font-size:1.5rem}h2{font-size:1rem;letter-spacing:.06em;text-transform:uppercase;margin-top:2.2rem}h3{font-size:1.1rem;margin-bottom:.3rem}',
	'table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.15rem .8rem .15rem 0}td.right{text-align:right}',
	'.sides{table-layout:fixed}.sides td:first-child{width:1.2rem}',
	'ul{list-style:none;padding-left:1rem}.muted,.cite{opacity:.65}.match{font-weight:bold;text-decoration:underline}',
	'.strong,.figure,.only{font-weight:bold}.quote{font-style:italic}.removed{text-decoration:line-through;opacity:.65}',
].join('');
