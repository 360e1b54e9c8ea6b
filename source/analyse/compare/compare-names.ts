import {fold} from '../../language/fold.js';
import type {Article} from '../../model/article.js';
import type {ComparedName} from '../../model/comparison.js';
import {figuresIn} from '../figures/figures-in.js';
import {findNames, type Name} from './find-names.js';

// Letters that tell names apart without their endings ("Oracles", "Oracle").
const rootLength = 6;

/**
 * The names both texts know and those only one does, with how often each has them, those both have most often first. A name of several
 * words and its last word alone are one.
 */
export function compareNames(a: Article, b: Article): ComparedName[] {
	const counts = new Map<string, {name: string; a: number; b: number}>();
	for (const side of ['a', 'b'] as const) {
		for (const {text} of namesIn(side === 'a' ? a : b)) {
			const key = fold(text.split(' ').at(-1) ?? text)
				.replace(/s$/u, '')
				.slice(0, rootLength);
			const known = counts.get(key) ?? {name: text, a: 0, b: 0};
			counts.set(key, {...known, name: fuller(known.name, text), [side]: known[side] + 1});
		}
	}
	return [...counts.values()].sort(
		(one, other) => Math.min(other.a, other.b) - Math.min(one.a, one.b) || other.a + other.b - one.a - one.b,
	);
}

function namesIn(article: Article): Name[] {
	const figures = figuresIn(article);
	return findNames(article.text, article.language).filter(
		({start, end}) => !figures.some((figure) => figure.start < end && figure.end > start),
	);
}

/** The form with more words, else the shorter: without an ending. */
function fuller(one: string, other: string): string {
	const [words, others] = [one.split(' ').length, other.split(' ').length];
	if (words !== others) return words > others ? one : other;
	return other.length < one.length && one.startsWith(other) ? other : one;
}
