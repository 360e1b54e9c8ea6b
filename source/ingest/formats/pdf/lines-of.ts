/** A piece of text as the parser gives it; `transform` ends in its place, from the left and from the bottom. */
export interface PdfText {
	readonly str: string;
	readonly width: number;
	readonly height: number;
	readonly transform: readonly number[];
}

/** A line of a page. Lengths in points. */
export interface PdfLine {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** Of its letters' feet, from the bottom of the page. */
	readonly base: number;
	/** Of its largest letters. */
	readonly size: number;
}

/** Of the letters' size: pieces at most so much higher or lower stand in one line, as footnote marks do. */
const sameBase = 0.5;

/** Of the letters' size: what lies further apart is parted by a blank. */
const blank = 0.15;

/** Pieces of text in the order they are drawn as lines. */
export function linesOf(pieces: readonly PdfText[]): PdfLine[] {
	const lines: PdfLine[] = [];
	for (const piece of pieces) {
		const next = toLine(piece);
		if (next === null) continue;
		const last = lines.at(-1);
		if (last && isOneLine(last, next)) lines[lines.length - 1] = joined(last, next);
		else lines.push(next);
	}
	return lines.filter(({text}) => text.trim() !== '');
}

function toLine({str, width, height, transform}: PdfText): PdfLine | null {
	const [left = 0, base = 0] = transform.slice(-2);
	return str === '' ? null : {text: str, left, right: left + width, base, size: height};
}

const isOneLine = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.base - b.base) <= Math.max(a.size, b.size) * sameBase && b.left >= a.left;

function joined(a: PdfLine, b: PdfLine): PdfLine {
	const size = Math.max(a.size, b.size);
	const isApart = b.left - a.right > size * blank && !/\s$/u.test(a.text) && !/^\s/u.test(b.text);
	return {text: `${a.text}${isApart ? ' ' : ''}${b.text}`, left: a.left, right: b.right, base: a.size >= b.size ? a.base : b.base, size};
}
