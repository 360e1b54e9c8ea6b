import type {JsonFeed} from 'feedsmith';
import {contentsOf, type Entry, type Feed} from './entry.js';

/** JSON Feed 1.0 and 1.1. */
export function fromJsonFeed(feed: JsonFeed.Feed<string>): Feed {
	const author = namesOf(feed.authors);
	return {
		title: feed.title ?? null,
		base: feed.home_page_url ?? feed.feed_url ?? null,
		language: feed.language ?? null,
		entries: (feed.items ?? []).map((item) => toEntry(item, author)),
	};
}

const toEntry = (item: JsonFeed.Item<string>, author: string | null): Entry => ({
	guid: item.id ?? null,
	link: item.url ?? item.external_url ?? null,
	base: null,
	title: item.title ?? null,
	contents: [...contentsOf('markup', item.content_html), ...contentsOf('text', item.content_text, item.summary)],
	author: namesOf(item.authors) ?? author,
	published: item.date_published ?? item.date_modified ?? null,
	language: item.language ?? null,
	outlet: null,
});

const namesOf = (people: readonly JsonFeed.Author[] = []): string | null => people.flatMap(({name}) => name ?? []).join(', ') || null;
