import type {Document, Part, Spans} from './document/document.js';
import {escapeHtml, escapeLine} from './html/escape-html.js';
import {pageHtml} from './html/page-html.js';

/** A document as one HTML page. */
export const renderHtml = ({title, language, parts}: Document): string => pageHtml({title, language, style, body: body(parts)});

function body(parts: readonly Part[]): string {
	return parts
		.map((part, index) => {
			const around = wrappers[part.kind];
			if (!around) return element(part);
			const [opens, closes] = [parts[index - 1]?.kind !== part.kind, parts[index + 1]?.kind !== part.kind];
			return `${opens ? `${around.opens}\n` : ''}${element(part)}${closes ? `\n${around.closes}` : ''}`;
		})
		.join('\n');
}

/** What parts of a kind that follow each other stand in together. */
const wrappers: Partial<Record<Part['kind'], {readonly opens: string; readonly closes: string}>> = {
	item: {opens: '<ul>', closes: '</ul>'},
	sides: {opens: '<table class="sides">', closes: '</table>'},
};

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
			return `<tr class="${part.tone}"><td>${escapeHtml(part.mark)}</td>${side('A', part.left)}${side('B', part.right)}</tr>`;
		case 'rule':
			return '<hr>';
	}
}

/** A cell of two beside each other; the letter shows where they stand one below the other. */
const side = (letter: 'A' | 'B', spans: Spans | null) => (spans ? `<td data-side="${letter}">${inline(spans)}</td>` : '<td></td>');

function table({columns, rows, showsHead}: Extract<Part, {kind: 'table'}>): string {
	const head = showsHead ? `<tr>${columns.map(({head: name}) => `<th>${escapeHtml(name)}</th>`).join('')}</tr>` : '';
	const cells = (row: readonly Spans[]) =>
		row.map((cell, at) => `<td class="${columns[at]?.align ?? 'left'}">${inline(cell)}</td>`).join('');
	return `<table>${head}${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table>`;
}

const inline = (spans: Spans) =>
	spans.map(({text, tone}) => (tone === 'text' ? escapeLine(text) : `<span class="${tone}">${escapeLine(text)}</span>`)).join('');

const style = [
	':root{color-scheme:light dark;--same:#4a6b52;--related:#6b5200;--differs:#b3261e;--only:#1f5fa8;--mark:#fff0b8}',
	'@media(prefers-color-scheme:dark){:root{--same:#9db8a4;--related:#e0c068;--differs:#ff8a80;--only:#8ab8f0;--mark:#5a4a10}}',
	'body{font:1.05rem/1.55 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}',
	'h1{font-size:1.5rem}h2{font-size:1rem;letter-spacing:.06em;text-transform:uppercase;margin-top:2.2rem}h3{font-size:1.1rem;margin-bottom:.3rem}',
	'table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.15rem .8rem .15rem 0}td.right{text-align:right}',
	'@media(min-width:60rem){body:has(.sides){max-width:72rem}}',
	'.sides{table-layout:fixed;margin:.6rem 0}.sides td{padding:.45rem .8rem;border-bottom:1px solid color-mix(in srgb,currentColor 15%,transparent)}',
	'.sides td:first-child{width:1.4rem;padding-left:.3rem;font-weight:bold}.sides td:nth-child(3){border-left:1px solid color-mix(in srgb,currentColor 15%,transparent)}',
	'.same>td,span.same{color:var(--same)}.related>td:first-child,span.related{color:var(--related)}',
	'.differs>td:first-child,span.differs{color:var(--differs)}.only>td:first-child,span.only{color:var(--only)}',
	'.related .only,.differs .only{color:inherit;background:var(--mark);border-radius:.2em;padding:0 .15em}',
	'@media(max-width:40rem){.sides,.sides tbody,.sides tr,.sides td{display:block;border:0}.sides tr{border-bottom:1px solid color-mix(in srgb,currentColor 15%,transparent);padding:.5rem 0}',
	'.sides td,.sides td:nth-child(3){padding:.1rem 0;border:0}.sides td:empty{display:none}.sides td:first-child{float:left}.sides td[data-side]{padding-left:1.4rem}',
	'.sides td[data-side]::before{content:attr(data-side) " ";font-weight:bold;opacity:.65}}',
	'ul{list-style:none;padding-left:1rem}.muted,.cite{opacity:.65}.muted .muted{opacity:1}.match{font-weight:bold;text-decoration:underline}',
	'.strong,.figure,span.only{font-weight:bold}.quote{font-style:italic}.removed{text-decoration:line-through;opacity:.65}',
].join('');
