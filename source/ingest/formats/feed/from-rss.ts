import type {RdfFeed, RssFeed} from 'feedsmith';
import {contentsOf, type Entry, type Feed} from './entry.js';

type Item = RssFeed.Item<string> | RdfFeed.Item<string>;

/** RSS 0.91 to 2.0 (`rss`), or 0.90 and 1.0 (`rdf`), which differ in the outermost element and the names of a few fields. */
export function fromRss(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): Feed {
	const [creator] = feed.dc?.creators ?? [];
	return {
		title: feed.title ?? null,
		base: ('xml' in feed && feed.xml?.base) || (feed.link ?? null),
		language: ('language' in feed && feed.language) || (feed.dc?.languages?.[0] ?? null),
		entries: (feed.items ?? []).map((item) => toEntry(item, creator ?? null)),
	};
}

function toEntry(item: Item, creator: string | null): Entry {
	const own = item as RssFeed.Item<string>;
	const permalink = own.guid?.isPermaLink !== false && /^https?:/iu.test(own.guid?.value ?? '') ? own.guid?.value : undefined;
	const about = ('rdf' in item && item.rdf?.about) || null;
	return {
		guid: own.guid?.value ?? about,
		link: item.link || permalink || item.atom?.links?.find(({rel}) => rel === undefined || rel === 'alternate')?.href || about,
		base: own.xml?.base ?? null,
		title: item.title ?? item.dc?.titles?.[0] ?? own.itunes?.title ?? item.media?.title?.value ?? null,
		contents: [
			...contentsOf('markup', item.content?.encoded),
			...contentsOf('either', item.description, item.atom?.content?.value, item.atom?.summary?.value),
			...contentsOf(
				'either',
				own.itunes?.summary,
				item.dc?.descriptions?.[0],
				item.media?.description?.value,
				item.media?.groups?.[0]?.description?.value,
			),
		],
		author: item.dc?.creators?.join(', ') ?? own.authors?.flatMap(({name}) => name ?? []).join(', ') ?? own.itunes?.author ?? creator,
		published:
			own.pubDate ??
			item.dc?.dates?.[0] ??
			item.dcterms?.issued?.[0] ??
			item.dcterms?.created?.[0] ??
			item.atom?.published ??
			item.atom?.updated ??
			null,
		language: item.dc?.languages?.[0] ?? null,
		outlet: own.source?.title ?? null,
	};
}
