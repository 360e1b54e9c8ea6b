import stringWidth, {type Options} from 'string-width';
import {simpleWidth} from './simple-width.js';

/** As string-width says, which is asked only for what is not simple: the build hands this to Ink, which measures every line of every frame. */
// biome-ignore lint/style/noDefaultExport: it stands in for a package that has one
export default function quickStringWidth(text: string, options?: Options): number {
	if (options?.ambiguousIsNarrow === false) return stringWidth(text, options);
	const isColoured = !options?.countAnsiEscapeCodes && text.includes('\u001B');
	return simpleWidth(isColoured ? text.replace(colour, '') : text) ?? stringWidth(text, options);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that colour a line take no column
const colour = /\u001B\[[\d;]*m/gu;
