import type {Metadata} from '../draft.js';
import {isPersonName, readByline} from './byline.js';
import type {DateStamp} from './date-stamp.js';
import {isOutletLine} from './find-outlet.js';
import {isPlacedPaper, namesOutlet} from './outlet-name.js';
import {cellEnd, isBareLabel} from './stamp-line.js';

type RowLabels = Partial<Pick<Metadata, 'outlet' | 'kicker' | 'byline' | 'agency'>>;

/** A cell of more words says something. */
const longestLabel = 4;

/**
 * Reads what stands beside a date stamp in a row of labels: "Seeblicker Bote • Lokales • 23.02.2025", "Jane Doe · 9 Apr 2025".
 * Null where a cell says more than a name.
 */
export function readStampRow(text: string, {start, end}: DateStamp): RowLabels | null {
	const [before, after] = [text.slice(0, start).trim(), text.slice(end).trim()];
	const outlet = outletBeside(before, after) ?? outletBeside(after, before);
	if (outlet) return {outlet};
	if (/[^|•·–—-]$/u.test(before) || /^[^|•·–—-]/u.test(after)) return null;
	const cells = [before, after].flatMap((side) => side.split(cellEnd)).map((cell) => cell.replace(/^[|•·–—-]|[|•·–—-]$/gu, '').trim());
	const telling = cells.filter((cell) => readByline(cell) !== null || !isBareLabel(cell));
	return telling.length > 0 && telling.every(isLabel) ? Object.assign({}, ...telling.map(labelOf).toReversed()) : null;
}

/** The outlet that is all a side of a stamp names, where the other one says nothing. */
function outletBeside(side: string, other: string): string | null {
	const cell = side.replace(/^[\s,|•·–—-]+|[\s,|•·–—-]+$/gu, '').replace(issued, '');
	if (isOutletLine(cell) || (isLabel(cell) && namesOutlet(cell))) return isBareLabel(other.replace(pageNumber, '')) ? cell : null;
	return pageNumber.test(other) && isBareLabel(other.replace(pageNumber, '')) && isLabel(cell) ? cell : null;
}

/** ", Nr. 263, S. 17": a cutting says where it is from. */
const pageNumber = /^[\s,;/]*(?:(?:Nr\.|Ausgabe|No\.|Issue) ?\d+[\s,;/]*)?(?:Seiten?|S\.|pages?|pp?\.) ?[A-Z]?\d+(?: ?[–-] ?\d+)?/iu;
const issued = /\s(?:vom|v\.|of)$/u;

/** A lone word names a section; the first of several names the outlet. */
function labelOf(cell: string, index: number, cells: readonly string[]): RowLabels {
	const byline = readByline(cell);
	if (byline) return byline;
	if (namesOutlet(cell)) return {outlet: cell};
	if (isPersonName(cell)) return {byline: cell};
	return index === 0 && cells.length > 1 ? {outlet: cell} : {kicker: cell};
}

function isLabel(cell: string): boolean {
	if (isOutletLine(cell) || isPlacedPaper(cell) || readByline(cell)) return true;
	const words = cell.split(/\s+/u);
	return words.length <= longestLabel && !/[?!:"„“”]/u.test(cell) && words.every((word) => /^(?:\p{Lu}|&$|und$|and$)/u.test(word));
}
