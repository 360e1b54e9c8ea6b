import {findFigures} from '../../language/figures.js';
import {fold} from '../../language/fold.js';
import {sentences} from '../../language/sentences.js';
import {tokens} from '../../language/tokens.js';
import type {Article} from '../../model/article.js';
import type {ComparedName} from '../../model/comparison.js';
import type {TextSpan} from '../../model/span.js';

// Words of a name may have only a blank between them.
const between = /^[ \u00A0]$/u;
// Letters that tell names apart without their endings ("Oracles", "Oracle").
const rootLength = 6;

interface Name extends TextSpan {
	readonly key: string;
}

/**
 * The names both texts know and those only one does, with how often each has them: runs of capitalised words, abbreviations and words
 * with a capital inside. A single German word with a capital may be any noun and counts only if a longer name ends in it.
 */
export function compareNames(a: Article, b: Article): ComparedName[] {
	const [left, right] = [a, b].map(namesIn);
	const counts = new Map<string, {name: string; a: number; b: number}>();
	const add = (names: readonly Name[], side: 'a' | 'b') => {
		for (const {key, text} of names) {
			const known = counts.get(key) ?? {name: text, a: 0, b: 0};
			known[side] += 1;
			counts.set(key, known);
		}
	};
	add(left ?? [], 'a');
	add(right ?? [], 'b');
	return [...counts.values()].sort(
		(one, other) => Math.min(other.a, other.b) - Math.min(one.a, one.b) || other.a + other.b - one.a - one.b,
	);
}

function namesIn({text, language}: Article): Name[] {
	const figures = findFigures(text, language);
	const isFigure = ({start, end}: TextSpan) => figures.some((figure) => figure.start < end && figure.end > start);
	const runs = sentences(text, language)
		.flatMap((sentence) => runsIn(sentence, language))
		.filter((run) => !isFigure(run));
	const full = new Set(runs.filter(({text: run}) => run.includes(' ')).map(({key}) => key));
	return runs.filter((run) => isTelling(run, language) || full.has(run.key));
}

/** Runs of capitalised words, the first of a sentence left out unless more follow. */
function runsIn(sentence: TextSpan, language: string): Name[] {
	const runs: TextSpan[] = [];
	for (const [index, word] of tokens(sentence.text).entries()) {
		if (!/^\p{Lu}/u.test(word.text)) continue;
		const last = runs.at(-1);
		const isNext = last && between.test(sentence.text.slice(last.end, word.start));
		if (isNext) runs[runs.length - 1] = {start: last.start, end: word.end, text: sentence.text.slice(last.start, word.end)};
		else if (index > 0 || isTelling(word, language)) runs.push(word);
	}
	return runs.map(({text, start, end}) => ({
		text,
		start: sentence.start + start,
		end: sentence.start + end,
		key: fold(text.split(' ').at(-1) ?? text).slice(0, rootLength),
	}));
}

/** A name by its looks: several words, a capital after the first letter, or, where nouns are small, any capital. */
const isTelling = ({text}: TextSpan, language: string): boolean => text.includes(' ') || /^.\p{Ll}*\p{Lu}/u.test(text) || language !== 'de';
