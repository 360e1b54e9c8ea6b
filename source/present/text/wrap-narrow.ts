import {simpleWidth} from './simple-width.js';

/**
 * As `wrap`, for what nearly every line of the press is: words of one column a code unit, none wider than a line, one blank between
 * them. Null for others. A general wrapper measures sign by sign, which takes a hundred times as long.
 */
export function wrapNarrow(text: string, width: number): string[] | null {
	if (simpleWidth(text) !== text.length || uneven.test(text)) return null;
	const lines: string[] = [];
	let line: string | null = null;
	for (const word of text.split(' ')) {
		if (word.length > width) return null;
		if (line !== null && line.length + 1 + word.length <= width) line += ` ${word}`;
		else {
			if (line !== null) lines.push(line);
			line = word;
		}
	}
	return [...lines, line ?? ''];
}

const uneven = /^ | {2}| $/u;
