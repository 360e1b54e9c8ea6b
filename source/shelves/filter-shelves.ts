import {fold} from '../language/fold.js';
import type {Article, PlacedArticle} from '../model/article.js';
import type {ArticleFilter} from '../model/article-filter.js';
import {isFresh} from './is-fresh.js';
import type {Shelf} from './shelve-stories.js';

/** What of the shelves a filter asks for, in the same order and with the same numbers. Empty stories and topics go. */
export function filterShelves(shelves: readonly Shelf[], filter: ArticleFilter): Shelf[] {
	let left = filter.limit ?? Number.POSITIVE_INFINITY;
	const wanted = (article: PlacedArticle) => matchesTopic(article.topic, filter) && isWanted(article, filter) && left-- > 0;
	return shelves.flatMap(({name, stories}) => {
		const kept = stories.flatMap(({id, tellings}) => {
			const [lead, ...others] = tellings.filter(wanted);
			return lead ? [{id, tellings: [lead, ...others] as const}] : [];
		});
		return kept.length > 0 ? [{name, stories: kept}] : [];
	});
}

/** Whether an article was published between the filter's days and, where the filter asks for that, is new to the reader. */
export const isWanted = (article: Article, filter: ArticleFilter): boolean =>
	isInPeriod(article, filter) && (!filter.unseen || isFresh(article, filter.unseen));

/** Both days included. Without a date an article is in no period. */
function isInPeriod({published}: Article, {since, until}: ArticleFilter): boolean {
	if (since === null && until === null) return true;
	if (published === null) return false;
	// ISO dates sort as text; as long as the limit, so that a year holds all its days.
	return (since === null || published.slice(0, since.length) >= since) && (until === null || published.slice(0, until.length) <= until);
}

const matchesTopic = (name: string, {topic}: ArticleFilter) => topic === null || fold(name).includes(fold(topic));
