import type {PlacedArticle} from '../../model/article.js';
import type {ArticleId} from '../../model/ids.js';

/** Articles of one kind, as they were when it was asked for: what is read meanwhile stays in view. */
export interface OnlyMarked {
	readonly mark: 'unread' | 'starred';
	readonly ids: ReadonlySet<ArticleId>;
}

/** Which articles the list shows; null: all. */
export interface ListFilter {
	readonly topic: string | null;
	readonly outlet: string | null;
	readonly only: OnlyMarked | null;
	/** The earliest day, "2025-06-09". */
	readonly since: string | null;
}

export const noFilter: ListFilter = {topic: null, outlet: null, only: null, since: null};

/** Whether a filter lets everything through. */
export const isUnfiltered = ({topic, outlet, only, since}: ListFilter): boolean =>
	[topic, outlet, only, since].every((part) => part === null);

/** Whether a filter lets an article through. */
export function passes({topic, outlet, only, since}: ListFilter, article: PlacedArticle): boolean {
	return (
		(topic === null || article.topic === topic) &&
		(outlet === null || article.outlet === outlet) &&
		(only === null || only.ids.has(article.id)) &&
		(since === null || (article.published ?? '') >= since)
	);
}
