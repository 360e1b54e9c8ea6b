import {fold} from '../../../language/fold.js';
import type {Range} from './range.js';

/** Characters within which marks are shown together. */
const stretchLength = 110;

/**
 * Where the best stretch of a text begins by what is marked in it alone: within one line the most different words, then
 * the earliest. For words that have no place in the index since neighbours were written as one. Undefined without marks.
 */
export function bestMark(text: string, marks: readonly Range[]): number | undefined {
	let best: number | undefined;
	let most = 0;
	marks.forEach(([start], first) => {
		const end = text.indexOf('\n', start);
		const limit = Math.min(start + stretchLength, end < 0 ? text.length : end);
		const words = new Set<string>();
		for (let at = first; at < marks.length; at++) {
			const [from, to] = marks[at] ?? [0, 0];
			if (to > limit) break;
			words.add(fold(text.slice(from, to)));
		}
		if (words.size <= most) return;
		best = start;
		most = words.size;
	});
	return best;
}
