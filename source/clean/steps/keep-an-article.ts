import type {Draft, Line} from '../draft.js';

/**
 * Gives back the longest run of text when nothing is left: an article is never lost.
 * @param all every line of the source
 */
export function keepAnArticle(draft: Draft, all: readonly Line[]): Draft {
	if (draft.lines.length > 0 || all.length === 0) return draft;
	const lines = longestRun(all);
	const numbers = new Set(lines.map((line) => line.number));
	return {...draft, lines, removed: draft.removed.filter((removal) => !numbers.has(removal.line))};
}

/** The neighbouring lines of prose with the most characters; without prose the longest line. */
function longestRun(all: readonly Line[]): readonly Line[] {
	let best: readonly Line[] = [];
	let run: Line[] = [];
	for (const line of all) {
		if (line.shape.isProse) run.push(line);
		else run = [];
		if (size(run) > size(best)) best = [...run];
	}
	return best.length > 0 ? best : all.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1);
}

const size = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);
