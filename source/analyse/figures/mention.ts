import {findFigures} from '../../language/figures.js';
import {sentences} from '../../language/sentences.js';
import type {Article} from '../../model/article.js';
import type {Figure} from '../../model/figure.js';
import {contentRoots} from './content-roots.js';
import {type Context, contextOf} from './context-likeness.js';

/** A figure where an article states it, with what tells which quantity it is. */
export interface Mention {
	readonly figure: Figure;
	readonly article: Article;
	/** Roots of the sentence's words with content. */
	readonly subject: ReadonlySet<string>;
	/** The words right around it. */
	readonly context: Context;
	/** The dates its sentence names, by value. */
	readonly dates: readonly number[];
}

/** Every figure of an article's clean text, in order. */
export function mentionsIn(article: Article): Mention[] {
	const figures = findFigures(article.text, article.language);
	let next = 0;
	return sentences(article.text, article.language).flatMap((sentence) => {
		const first = next;
		while (next < figures.length && (figures[next]?.start ?? 0) < sentence.end) next += 1;
		const inside = figures.slice(first, next);
		if (inside.length === 0) return [];
		const subject = new Set(contentRoots(sentence.text, article.language));
		const dates = inside.filter(({kind}) => kind === 'date').map(({value}) => value);
		return inside.map((figure): Mention => ({figure, article, subject, context: contextOf(figure, sentence), dates}));
	});
}
