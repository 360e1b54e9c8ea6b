import type {Draft, Line} from '../draft.js';
import {consentWall} from './drop-consent-wall.js';

/**
 * Gives back the longest run of text when nothing is left: an article is never lost. A wall before one is none.
 * @param all every line of the source
 */
export function keepAnArticle(draft: Draft, all: readonly Line[]): Draft {
	if (draft.lines.length > 0 || all.length === 0 || draft.removed.some(({rule}) => rule === consentWall)) return draft;
	const lines = longestRun(all);
	const numbers = new Set(lines.map((line) => line.number));
	return {...draft, lines, removed: draft.removed.filter((removal) => !numbers.has(removal.line))};
}

/** The neighbouring lines of prose with the most characters; without prose the longest line. */
function longestRun(all: readonly Line[]): readonly Line[] {
	let best: Run = {from: 0, to: 0, size: 0};
	let run = best;
	for (const [at, {shape, text}] of all.entries()) {
		if (!shape.isProse) continue;
		const goesOn = run.to === at;
		run = {from: goesOn ? run.from : at, to: at + 1, size: (goesOn ? run.size : 0) + text.length};
		if (run.size > best.size) best = run;
	}
	return best.size > 0 ? all.slice(best.from, best.to) : all.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1);
}

/** Lines from one place to another, the last excluded, with their characters. */
interface Run {
	readonly from: number;
	readonly to: number;
	readonly size: number;
}
