import {fold} from '../../language/fold.js';
import {tokens} from '../../language/tokens.js';
import type {Figure} from '../../model/figure.js';
import type {TextSpan} from '../../model/span.js';

// Letters that tell words apart without their endings, in any language.
const rootLength = 6;
// Words on each side of a figure that say what it is of, the nearer the more.
const reach = 6;

/** How far the words around two figures agree within their passages, 0 to 1: weighted overlap of word roots, numbers left out; what a count counts is among them. */
export function contextLikeness(a: Figure, passageA: TextSpan, b: Figure, passageB: TextSpan): number {
	const [left, right] = [context(a, passageA), context(b, passageB)];
	const shared = [...left].reduce((sum, [word, weight]) => sum + Math.min(weight, right.get(word) ?? 0), 0);
	const least = Math.min(total(left), total(right));
	return least === 0 ? 0 : shared / least;
}

function context(figure: Figure, passage: TextSpan): ReadonlyMap<string, number> {
	const before = words(passage.text.slice(0, figure.start - passage.start)).reverse();
	const after = words(passage.text.slice(figure.end - passage.start));
	const weights = new Map<string, number>();
	for (const word of words(figure.kind === 'count' ? (figure.unit ?? '') : '')) weights.set(word, 1);
	for (const side of [before, after]) {
		for (const [distance, word] of side.slice(0, reach).entries())
			weights.set(word, Math.max(weights.get(word) ?? 0, 1 / (1 + distance / 3)));
	}
	return weights;
}

const words = (text: string): string[] =>
	tokens(text)
		.filter(({text: word}) => !/\p{N}/u.test(word))
		.map(({text: word}) => fold(word).slice(0, rootLength));

const total = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((sum, weight) => sum + weight, 0);
