import type {Passage} from '../../model/comparison.js';
import {likeness} from '../likeness/likeness.js';
import {type WeighedSentence, weighSentences} from '../likeness/weigh-sentences.js';

/**
 * How far two texts say the same, 0 to 1: the mean over their passages, by size, of the score of those with a counterpart. One without
 * counts by the square of its likeness to what comes nearest on the other side: next to nothing, unless it nearly has one.
 */
export function similarity(passages: readonly Passage[], language: string): number {
	const sides = sidesOf(passages);
	const total = sides.reduce((sum, {text}) => sum + text.length, 0);
	if (total === 0) return 0;
	const weighed = weighSentences(
		sides.map(({text}) => text),
		language,
	);
	const near = (side: Side, own: WeighedSentence | undefined) =>
		sides.reduce((most, other, at) => {
			const [one, two] = [own, other.of === side.of ? undefined : weighed[at]];
			return one && two ? Math.max(most, likeness(one, two)) : most;
		}, 0) ** 2;
	const sum = sides.reduce((all, side, at) => all + side.text.length * (side.score ?? near(side, weighed[at])), 0);
	return sum / total;
}

interface Side {
	readonly of: 'a' | 'b';
	readonly text: string;
	/** None where it has no counterpart. */
	readonly score: number | null;
}

/** Each text of each side once. */
function sidesOf(passages: readonly Passage[]): Side[] {
	return passages.flatMap(({a, b, score, repeats}) => {
		const found = a && b ? score : null;
		return [
			...(a && repeats !== 'a' ? [{of: 'a', text: a.text, score: found} as const] : []),
			...(b && repeats !== 'b' ? [{of: 'b', text: b.text, score: found} as const] : []),
		];
	});
}
