import {sentences} from '../../language/sentences.js';
import type {Article} from '../../model/article.js';
import type {Comparison, Passage} from '../../model/comparison.js';
import {figuresIn} from '../figures/figures-in.js';
import {alignSentences} from './align-sentences.js';
import {compareFigures} from './compare-figures.js';
import {compareNumberedNames} from './compare-numbered-names.js';
import {isNumberedAlike} from './is-numbered-alike.js';
import {layPassages, spanOf} from './lay-passages.js';

// From here on two passages say the same in other words, as read on news of the open benchmark; below, they share a subject.
const sameFrom = 0.44;

/** What two articles say, passage by passage and figure by figure. */
export type ComparedTexts = Pick<Comparison, 'passages' | 'figures'>;

/**
 * Two articles side by side: which sentences say the same, which are related, which stand on one side only, and the figures
 * of both set against each other. The a-sides of the passages cover a's text in order; the b-sides, sorted by start, cover
 * b's: where b tells things in another order they cross. What one text says twice and the other once makes two passages, of which one
 * `repeats` the single sentence. Passages whose figures differ are related at most, and so are those of which one alone names
 * a sum.
 */
export function comparePassages(a: Article, b: Article): ComparedTexts {
	const [left, right] = [sentences(a.text, a.language), sentences(b.text, b.language)];
	const listOf = (spans: typeof left, language: string) => ({texts: spans.map(({text}) => text), language});
	const alignment = alignSentences(listOf(left, a.language), listOf(right, b.language));
	const places = layPassages(alignment, left.length, right.length);
	const pairs = places.map(({score, repeats, ...place}) => ({
		a: spanOf(a.text, left, place.a),
		b: spanOf(b.text, right, place.b),
		score,
		repeats,
	}));
	const [inA, inB] = [figuresIn(a), figuresIn(b)];
	const numbered = compareNumberedNames(pairs, [a.text, b.text], [inA, inB]);
	const figures = [...compareFigures(pairs, inA, inB, [a.language, b.language]), ...numbered];
	const differs = (span: Passage['a']) =>
		figures.some(
			({status, a: figure}) =>
				status === 'differs' && figure !== null && span !== null && figure.start >= span.start && figure.end <= span.end,
		);
	const passages = pairs.map((pair): Passage => {
		if (!pair.b) return {...pair, kind: 'onlyA'};
		if (!pair.a) return {...pair, kind: 'onlyB'};
		const isSame = pair.score >= sameFrom && !differs(pair.a) && isNumberedAlike(pair.a.text, pair.b.text, a.language, b.language);
		return {...pair, kind: isSame ? 'same' : 'related'};
	});
	return {passages, figures};
}
