import type {Searchable} from '../../../model/search.js';
import type {Ranked} from '../rank/rank-articles.js';

/** A ranked article with the other tellings of its story that were found, best first. */
export interface RankedStory extends Ranked {
	readonly others: readonly Searchable[];
}

/** The best telling of each story, in order of rank, so that reprints do not crowd the page. */
export function groupByStory(ranked: readonly Ranked[], articles: readonly (Searchable | undefined)[]): RankedStory[] {
	const groups = new Map<string | number, {readonly lead: Ranked; readonly others: Searchable[]}>();
	for (const one of ranked) {
		const article = articles[one.article];
		const name = article?.story ?? one.article;
		const group = groups.get(name);
		if (group && article) group.others.push(article);
		else groups.set(name, {lead: one, others: []});
	}
	return Array.from(groups.values(), ({lead, others}) => ({...lead, others}));
}
