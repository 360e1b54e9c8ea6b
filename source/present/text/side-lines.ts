import type {Part, Spans} from '../document/document.js';
import {pad} from './fit.js';
import {type Page, sideBySideFrom} from './page.js';
import {paint} from './paint.js';
import {wrap, wrapHanging} from './wrap.js';

type Sides = Extract<Part, {kind: 'sides'}>;

/** Two texts and how they relate: beside each other on a wide page, else one under the other. */
export function sideLines(sides: Sides, page: Page): string[] {
	return page.width >= sideBySideFrom && !page.plain ? beside(sides, page) : stacked(sides, page);
}

/** Columns of the mark and the blank after it. */
const markWidth = 2;

function beside({mark, tone, left, right}: Sides, {width, color, ascii}: Page): string[] {
	const bar = ascii ? ' | ' : ' │ ';
	const room = Math.floor((width - bar.length) / 2);
	const painted = paint([{text: mark, tone}], color);
	const side = (spans: Spans | null) => (spans ? wrapHanging(paint(spans, color), room, `${painted} `, markWidth) : []);
	const [a, b] = [side(left), side(right)];
	const rows = Array.from({length: Math.max(a.length, b.length)}, (_, row) => `${pad(a[row] ?? '', room)}${bar}${b[row] ?? ''}`);
	return rows.map((row) => row.trimEnd());
}

function stacked({mark, tone, left, right}: Sides, {width, color}: Page): string[] {
	const side = (name: string, spans: Spans | null, first: boolean) => {
		if (!spans) return [];
		const marker = `${first ? paint([{text: mark, tone}], color) : ' '} ${paint([{text: name, tone: 'muted'}], color)} `;
		const indent = ' '.repeat(markWidth * 2);
		return wrap(paint(spans, color), width - indent.length).map((line, row) => `${row === 0 ? marker : indent}${line}`);
	};
	return [...side('A', left, true), ...side('B', right, left === null)];
}
