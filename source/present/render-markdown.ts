import {neutralise, neutraliseLine} from '../language/neutralise.js';
import type {Document, Part, Spans, Tone} from './document/document.js';

/** A document as Markdown (CommonMark with tables), words as they are and nothing of an article taken for markup. */
export function renderMarkdown({parts}: Document): string {
	const blocks = parts.map((part, index) => {
		const before = parts[index - 1];
		const own = partLines(part, before).join('\n');
		return index === 0 || isContinued(part, before) ? own : `\n${own}`;
	});
	return `${blocks.join('\n')}\n`;
}

/** Items that follow each other make one list, rows that follow each other one table. */
const isContinued = (part: Part, before: Part | undefined) =>
	part.kind === before?.kind && (part.kind === 'sides' || (part.kind === 'item' && part.tight === true) || isSameTable(part, before));

const isSameTable = (part: Part, before: Part) => part.kind === 'table' && before.kind === 'table' && part.columns === before.columns;

function partLines(part: Part, before: Part | undefined): string[] {
	switch (part.kind) {
		case 'heading':
			return [`${'#'.repeat(part.level)} ${inline(part.spans)}`];
		case 'paragraph':
			return [lineStart(inline(part.spans))];
		case 'item':
			return [`- ${isBullet(part.marker) ? '' : `${part.marker} `}${lineStart(inline(part.spans))}`];
		case 'verbatim':
			return ['```', ...part.lines.map((line) => neutralise(line).replaceAll('```', "'''")), '```'];
		case 'table':
			return [
				...(before && isSameTable(part, before) ? [] : tableHead(part.columns.map(({head}) => head))),
				...part.rows.map((row) => tableRow(row.map(cell))),
			];
		case 'sides':
			return [
				...(before?.kind === 'sides' ? [] : tableHead(['', 'A', 'B'])),
				tableRow([part.mark, cell(part.left ?? []), cell(part.right ?? [])]),
			];
		case 'rule':
			return ['---'];
	}
}

const isBullet = (marker: string) => marker === '' || marker === '•';

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const tableHead = (cells: readonly string[]) => [tableRow(cells), tableRow(cells.map(() => '---'))];

const cell = (spans: Spans) => inline(spans).replaceAll('|', '\\|');

/** The look of a tone: what stands before and after it. */
const looks: Partial<Record<Tone, string>> = {strong: '**', match: '**', only: '**', quote: '*', removed: '~~', kicker: '*'};

// Our own marks are written as they are: "[1]" is no link without its target.
const ownTones: ReadonlySet<Tone> = new Set(['cite', 'muted']);

function inline(spans: Spans): string {
	return spans
		.map(({text, tone}) => {
			const words = neutraliseLine(text);
			const mark = looks[tone] ?? '';
			return ownTones.has(tone) ? words.replaceAll('<', '\\<') : emphasise(escapeMarkup(words), mark);
		})
		.join('');
}

/** Markdown wants its marks next to the words, not next to blanks. */
const emphasise = (text: string, mark: string) => (mark === '' ? text : text.replace(/\S(?:.*\S)?/u, (words) => `${mark}${words}${mark}`));

const escapeMarkup = (text: string) => text.replace(/[\\`*_<>[\]~]/gu, '\\$&');

/** A line of an article that begins like a heading, a quote, a list or a rule is none. */
const lineStart = (line: string) =>
	line.replace(/^(\s*)([#+=-]|\d+(?=[.)]))/u, (_, blank: string, mark: string) =>
		/\d/u.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
	);
