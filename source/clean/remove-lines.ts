import type {Removal} from '../model/article.js';
import type {Draft, Line, Verdict} from './draft.js';

/** The draft without the lines for which `judge` gives a verdict; each of them is recorded. */
export function removeLines(draft: Draft, judge: (line: Line, index: number, lines: readonly Line[]) => Verdict | null): Draft {
	const lines: Line[] = [];
	const removed: Removal[] = [];
	for (let index = 0; index < draft.lines.length; index++) {
		const line = draft.lines[index] as Line;
		const verdict = judge(line, index, draft.lines);
		if (verdict) removed.push({line: line.number, text: line.text, ...verdict});
		else lines.push(line);
	}
	return removed.length === 0 ? draft : {...draft, lines, removed: [...draft.removed, ...removed]};
}
