import {glueLines} from './glue-lines.js';
import type {RawLine} from './split-lines.js';

/** Hard-wrapped text is at most this wide, in characters: mail and terminals wrap at 65 to 80. */
const widestWrap = 100;
const narrowestWrap = 40;
/** Fewer wrapped pairs of lines than this prove nothing. */
const fewestPairs = 3;
/** Share of pairs that must obey the law of wrapping: the next word did not fit any more. */
const obedientShare = 0.85;

const bullet = /^(?:[•·▪◦‣*–—-]|\d{1,2}[.)])\s/u;

/**
 * Joins the lines of paragraphs that were broken at a fixed width. Known by the law every wrapping program follows:
 * a line ends because the first word of the next did not fit. Other texts come back as they are.
 */
export function unwrapLines(lines: readonly RawLine[]): readonly RawLine[] {
	const width = lines.reduce((widest, {text}) => Math.max(widest, text.length), 0);
	if (width > widestWrap || width < narrowestWrap || !lines.some((line) => line.blankBefore)) return lines;
	const pairs = lines.filter((line, index) => index > 0 && !line.blankBefore && !bullet.test(line.text));
	const obedient = lines.filter((line, index) => continues(lines[index - 1], line, width));
	if (obedient.length < fewestPairs || obedient.length < pairs.length * obedientShare) return lines;
	return join(lines, width);
}

function continues(previous: RawLine | undefined, line: RawLine, width: number): boolean {
	if (!previous || line.blankBefore || bullet.test(line.text)) return false;
	const firstWord = line.text.split(/\s/u, 1)[0] ?? '';
	return previous.text.length + 1 + firstWord.length > width - wrapSlack;
}

/** Wrapping programs break before the very last column, and indents count: allow so many characters. */
const wrapSlack = 6;

function join(lines: readonly RawLine[], width: number): RawLine[] {
	const parts: {first: RawLine; texts: string[]}[] = [];
	for (const [index, line] of lines.entries()) {
		const current = parts.at(-1);
		if (current && continues(lines[index - 1], line, width)) current.texts.push(line.text);
		else parts.push({first: line, texts: [line.text]});
	}
	return parts.map(({first, texts}) => ({...first, text: glueLines(texts)}));
}
