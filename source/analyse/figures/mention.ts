import {findFigures} from '../../language/figures.js';
import {sentences} from '../../language/sentences.js';
import {type Article, blockSeparator} from '../../model/article.js';
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
	/** Roots of its sentence and of the one before in the same paragraph. */
	readonly setting: ReadonlySet<string>;
	/** The time it is stated for ("2026", "2026-03", "2026-03-01"): the one date its sentence names, else when the article was published. */
	readonly when: string | null;
	/** The dates its sentence names, by value. */
	readonly dates: readonly number[];
}

/** Every figure of an article's clean text, in order. */
export function mentionsIn(article: Article): Mention[] {
	const {text, language, published} = article;
	const figures = findFigures(text, language);
	let next = 0;
	let before: {readonly end: number; readonly subject: ReadonlySet<string>} = {end: 0, subject: new Set()};
	return sentences(text, language).flatMap((sentence) => {
		const first = next;
		while (next < figures.length && (figures[next]?.start ?? 0) < sentence.end) next += 1;
		const inside = figures.slice(first, next);
		const subject = new Set(contentRoots(sentence.text, language));
		const isParted = text.slice(before.end, sentence.start).includes(blockSeparator);
		const setting = new Set([...subject, ...(isParted ? [] : before.subject)]);
		before = {end: sentence.end, subject};
		const dates = inside.filter(({kind}) => kind === 'date').map(({value}) => value);
		const when = dates.length === 1 ? isoTime(dates[0] ?? 0) : (published?.slice(0, dayLength) ?? null);
		return inside.map((figure): Mention => ({figure, article, subject, setting, context: contextOf(figure, sentence), when, dates}));
	});
}

// "2025-06-09"
const dayLength = 10;

/** A date's value as far as it is given; null where the year is not. */
function isoTime(value: number): string | null {
	if (value < firstYear) return null;
	if (value < lastYear) return String(value);
	const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
	if (year === 0) return null;
	return [String(year), ...[month, day].filter((part) => part > 0).map((part) => String(part).padStart(2, '0'))].join('-');
}

const firstYear = 1000;
const lastYear = 10_000;
