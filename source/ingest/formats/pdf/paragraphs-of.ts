import type {PdfLine} from './lines-of.js';

/** Of the letters' size: a wider step down than this, compared with the usual one, parts paragraphs. */
const wideStep = 1.35;

/** Of the letters' size: lines that begin so much further right than the one before begin a paragraph. */
const indent = 0.8;

/** Share by which letters must differ to be of another kind of text: a heading. */
const otherSize = 0.12;

/** Of the column's width: a line that ends before it is the last of its paragraph. */
const fullLine = 0.75;

/** The paragraphs that lines of pages make up, each in one line; words parted at the ends of lines are whole again. */
export function paragraphsOf(lines: readonly PdfLine[]): string[] {
	const step = usualStep(lines);
	const widest = widestLine(lines);
	const paragraphs: string[] = [];
	for (const [at, line] of lines.entries()) {
		const last = lines[at - 1];
		const text = paragraphs.at(-1);
		if (last && text !== undefined && !isNewParagraph(last, line, {step, widest}))
			paragraphs[paragraphs.length - 1] = continued(text, line.text);
		else paragraphs.push(line.text.trim());
	}
	return paragraphs;
}

interface Layout {
	/** From line to line. */
	readonly step: number;
	/** Of a line of running text. */
	readonly widest: number;
}

function isNewParagraph(last: PdfLine, line: PdfLine, {step, widest}: Layout): boolean {
	if (Math.abs(last.size - line.size) > last.size * otherSize) return true;
	const down = last.base - line.base;
	const endsThere = /[.!?:…]["“”’»)\]]*\s*$/u.test(last.text) && last.right - last.left < widest * fullLine;
	// In the next column, or on the next page, a sentence goes on.
	if (down < 0) return /[.!?:…]["“”’»)\]]*\s*$/u.test(last.text);
	return down > step * wideStep || line.left - last.left > line.size * indent || endsThere;
}

function continued(text: string, next: string): string {
	const rest = next.trim();
	if (!/\p{L}[-\u00AD\u2010]$/u.test(text) || !/^\p{Ll}/u.test(rest) || (text.endsWith('-') && sharedEnd.test(rest)))
		return `${text} ${rest}`;
	return text.slice(0, -1) + rest;
}

/** "Ein- und Ausgänge": the hyphen stands for the end of the next word. */
const sharedEnd = /^(?:und|oder|bzw|beziehungsweise|sowie|and|or)\b/u;

/** The step down that most lines make. */
function usualStep(lines: readonly PdfLine[]): number {
	const steps = lines.flatMap((line, at) => (at > 0 ? [(lines[at - 1]?.base ?? 0) - line.base] : [])).filter((down) => down > 0);
	return middleOf(steps);
}

/** The width that all but a few of the longest lines have. */
function widestLine(lines: readonly PdfLine[]): number {
	const widths = lines.map(({left, right}) => right - left).toSorted((a, b) => a - b);
	return widths[Math.floor(widths.length * nearlyAll)] ?? 0;
}

const nearlyAll = 0.9;

const middleOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
