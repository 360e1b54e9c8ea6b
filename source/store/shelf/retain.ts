import type {Retention} from '../../model/config.js';
import type {KeptRecord} from './open-shelf.js';

/**
 * What of a source's articles, newest first, stays: those no older than so many days, the first so many of these, and
 * whatever the reader starred. `today` is a day, ISO 8601.
 */
export function retain(
	articles: readonly KeptRecord[],
	{days, articles: most}: Retention,
	starred: ReadonlySet<string>,
	today: string,
): KeptRecord[] {
	const oldest = days === null ? '' : dayBefore(today, days);
	let count = 0;
	return articles.filter((article) => {
		if (starred.has(article.id)) return true;
		if ((article.published ?? article.fetched) < oldest && article.fetched < oldest) return false;
		return most === null || count++ < most;
	});
}

const dayBefore = (today: string, days: number): string =>
	new Date(Date.parse(today) - days * millisecondsOfADay).toISOString().slice(0, 10);

const millisecondsOfADay = 86_400_000;
