import {wrapText} from './wrap.js';

/**
 * Wraps a text whose first `rows` rows are only `narrow` columns wide because something stands beside them; the others
 * take `wide` columns. Line ends of the text are kept.
 */
export function flowAround(
	text: string,
	{rows, narrow, wide}: {readonly rows: number; readonly narrow: number; readonly wide: number},
): readonly string[] {
	const found: string[] = [];
	for (const line of text.split('\n')) {
		let rest = line;
		while (found.length < rows) {
			const [first] = wrapText(rest, narrow);
			if (!first) break;
			found.push(first.text);
			rest = rest.slice(first.end);
		}
		found.push(...wrapText(rest, wide).map((row) => row.text));
	}
	return found;
}
