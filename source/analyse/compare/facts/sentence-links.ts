import type {Article} from '../../../model/article.js';
import {passageMark} from '../../../model/passage-mark.js';
import type {Span, TextSpan} from '../../../model/span.js';
import type {Telling} from '../../../model/story-facts.js';
import {comparePassages} from '../compare-passages.js';

/** Two sentences that state the same, one of an earlier telling and one of a later. */
export interface SentenceLink {
	/** Where the sentence of the earlier telling starts. */
	readonly earlier: number;
	readonly later: number;
	readonly how: Exclude<Telling, 'first'>;
	readonly score: number;
}

/** What a comparison of two tellings says about single sentences. */
export function sentenceLinks(earlier: Article, later: Article, sentencesOf: (article: Article) => readonly TextSpan[]): SentenceLink[] {
	const {passages, figures} = comparePassages(earlier, later);
	return passages.flatMap((passage) => {
		const {a, b, score} = passage;
		if (!a || !b) return [];
		const how = passageMark(passage, figures);
		if (how === 'only') return [];
		const inside = (article: Article, span: Span) => sentencesOf(article).filter(({start, end}) => start >= span.start && end <= span.end);
		const right = inside(later, b);
		return inside(earlier, a).flatMap((one) => right.map((other) => ({earlier: one.start, later: other.start, how, score})));
	});
}
