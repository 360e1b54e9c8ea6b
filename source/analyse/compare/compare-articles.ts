import {findFigures} from '../../language/figures.js';
import {sentences} from '../../language/sentences.js';
import type {Article} from '../../model/article.js';
import type {Comparison, Passage} from '../../model/comparison.js';
import {alignSentences} from './align-sentences.js';
import {compareFigures} from './compare-figures.js';
import {isNumberedAlike} from './is-numbered-alike.js';
import {layPassages, spanOf} from './lay-passages.js';

// From here on two passages say the same in other words, as read on news of the open benchmark; below, they share a subject.
const sameFrom = 0.44;

/**
 * Two articles side by side: which sentences say the same, which are related, which stand on one side only, and the figures
 * of both set against each other. The a-sides of the passages cover a's text in order; the b-sides, sorted by start, cover
 * b's: where b tells things in another order they cross. What one text says twice and the other once makes two passages, of which one
 * `repeats` the single sentence. Passages whose figures differ are related at most, and so are those of which one alone names
 * a sum.
 */
export function compareArticles(a: Article, b: Article): Comparison {
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
	const figures = compareFigures(pairs, findFigures(a.text, a.language), findFigures(b.text, b.language), [a.language, b.language]);
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
	return {a: a.id, b: b.id, similarity: likeness(passages), passages, figures};
}

/** The share of both texts' characters that stands in passages with a counterpart, weighed by their score. */
function likeness(passages: readonly Passage[]): number {
	const size = ({a, b, repeats}: Passage) => (repeats === 'a' ? 0 : (a?.text.length ?? 0)) + (repeats === 'b' ? 0 : (b?.text.length ?? 0));
	const total = passages.reduce((sum, passage) => sum + size(passage), 0);
	return total === 0 ? 0 : passages.reduce((sum, passage) => sum + size(passage) * passage.score, 0) / total;
}
