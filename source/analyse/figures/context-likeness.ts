import {fold} from '../../language/fold.js';
import {tokens} from '../../language/tokens.js';
import type {Figure} from '../../model/figure.js';
import type {TextSpan} from '../../model/span.js';

// Words on each side of a figure that say what it is of, the nearer the more.
const reach = 6;
// Characters that hold so many words.
const sight = 200;
// Letters that tell words apart without their endings, in any language.
const rootLength = 6;

/** Word roots around a figure with their weights, 0 to 1. */
export type Context = ReadonlyMap<string, number>;

/** The words around a figure within its sentence or passage, numbers left out; what a count counts is among them. */
export function contextOf(figure: Figure, passage: TextSpan): Context {
	const [start, end] = [figure.start - passage.start, figure.end - passage.start];
	const before = roots(passage.text.slice(Math.max(0, start - sight), start)).reverse();
	const after = roots(passage.text.slice(end, end + sight));
	const weights = new Map<string, number>();
	for (const root of roots(figure.kind === 'count' ? (figure.unit ?? '') : '')) weights.set(root, 1);
	for (const side of [before, after]) {
		for (const [distance, root] of side.slice(0, reach).entries())
			weights.set(root, Math.max(weights.get(root) ?? 0, 1 / (1 + distance / 3)));
	}
	return weights;
}

/** How far two contexts agree, 0 to 1: the weight they share as a part of the poorer one's. */
export function contextLikeness(a: Context, b: Context): number {
	const shared = [...a].reduce((sum, [root, weight]) => sum + Math.min(weight, b.get(root) ?? 0), 0);
	const least = Math.min(total(a), total(b));
	return least === 0 ? 0 : shared / least;
}

/** The words of a text by their first letters, without case and endings. */
export const roots = (text: string): string[] =>
	tokens(text)
		.filter(({text: word}) => !/\p{N}/u.test(word))
		.map(({text: word}) => fold(word).slice(0, rootLength));

const total = (weights: Context): number => [...weights.values()].reduce((sum, weight) => sum + weight, 0);
