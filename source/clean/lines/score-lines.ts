import type {Line} from '../draft.js';

/** How likely each line is article text, 0 to 1. */
export function scoreLines(lines: readonly Line[]): number[] {
	return lines.map((line) => (line.shape.isProse ? 1 : 0.5));
}
