import type {Article} from '../../model/article.js';

/**
 * The tellings of one story, the lead telling first: the earliest by date and time of publication.
 * A day without a time counts as the end of that day, a telling without a date comes after those with one;
 * of equals the fullest comes first, then the lower id, so that the order given plays no part.
 */
export function leadFirst(tellings: readonly Article[]): Article[] {
	return [...tellings].sort((a, b) => moment(a.published) - moment(b.published) || b.words - a.words || (a.id < b.id ? -1 : 1));
}

/** Milliseconds since 1970; times without a zone are read as UTC. */
function moment(published: string | null): number {
	if (!published || !wholeDay.test(published)) return Number.MAX_SAFE_INTEGER;
	const time = Date.parse(published.length === 10 ? `${published}T23:59:59Z` : hasZone.test(published) ? published : `${published}Z`);
	return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

/** A bare year or month says nothing of who was first. */
const wholeDay = /^\d{4}-\d{2}-\d{2}/u;
const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/u;
