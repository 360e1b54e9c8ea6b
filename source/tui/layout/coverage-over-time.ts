import type {PlacedArticle} from '../../model/article.js';

/** The time a briefing spans, in days since 1970, both ends included. */
export interface DaySpan {
	readonly first: number;
	readonly last: number;
}

/** The days articles were published on; null where too few have a date, or all on a day or two, for a course to show. */
export function spanOf(articles: readonly PlacedArticle[]): DaySpan | null {
	let [first, last, dated] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
	for (const article of articles) {
		const day = dayOf(article);
		if (day === null) continue;
		dated += 1;
		first = Math.min(first, day);
		last = Math.max(last, day);
	}
	return dated >= fewest && last - first + 1 >= shortest ? {first, last} : null;
}

/**
 * How many of the articles fall into each of at most eight equal parts of the time. A day on the edge of two parts counts in
 * both as far as it lies in them: else a steady course would have teeth where parts hold now one day, now two.
 */
export function coverageOverTime(articles: readonly PlacedArticle[], span: DaySpan | null): readonly number[] {
	if (span === null) return [];
	const days = span.last - span.first + 1;
	const parts = Math.min(mostParts, days);
	// A part is `days` long and a day `parts`: all edges are whole numbers.
	const shares = Array.from({length: parts}, () => 0);
	for (const article of articles) {
		const day = dayOf(article);
		if (day === null) continue;
		const [from, to] = [(day - span.first) * parts, (day - span.first + 1) * parts];
		for (let part = Math.floor(from / days); part * days < to; part += 1) {
			shares[part] = (shares[part] ?? 0) + Math.min(to, (part + 1) * days) - Math.max(from, part * days);
		}
	}
	return shares.map((share) => share / parts);
}

/** Columns of a course over time. */
export const mostParts = 8;

/** In articles and in days: below this a course is noise. */
const fewest = 8;
const shortest = 3;

const msPerDay = 86_400_000;

function dayOf({published}: PlacedArticle): number | null {
	if (published === null) return null;
	const day = numberOf(published.slice(0, 10));
	return Number.isNaN(day) ? null : day;
}

/** Of many articles there are few days. */
const numbers = new Map<string, number>();

function numberOf(day: string): number {
	const known = numbers.get(day) ?? Math.floor(Date.parse(`${day}T00:00:00Z`) / msPerDay);
	numbers.set(day, known);
	return known;
}
