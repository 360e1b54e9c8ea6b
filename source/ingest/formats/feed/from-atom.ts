import type {AtomFeed} from 'feedsmith';
import {type Content, contentsOf, type Entry, type Feed} from './entry.js';

/** Atom 1.0, and 0.3, whose fields the parser gives the newer names. */
export function fromAtom(feed: AtomFeed.Feed<string>): Feed {
	const author = namesOf(feed.authors);
	return {
		title: feed.title?.value ?? null,
		base: feed.xml?.base ?? pageOf(feed.links) ?? null,
		language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
		entries: (feed.entries ?? []).map((entry) => toEntry(entry, author)),
	};
}

function toEntry(entry: AtomFeed.Entry<string>, author: string | null): Entry {
	return {
		guid: entry.id ?? null,
		link: pageOf(entry.links) ?? (/^https?:/iu.test(entry.id ?? '') ? (entry.id ?? null) : null),
		base: entry.xml?.base ?? null,
		title: entry.title?.value ?? null,
		contents: [
			...contentsOf(kindOf(entry.content?.type), entry.content?.value),
			...contentsOf(kindOf(entry.summary?.type), entry.summary?.value),
			...contentsOf('either', entry.media?.groups?.[0]?.description?.value, entry.media?.description?.value),
		],
		author: namesOf(entry.authors) ?? namesOf(entry.source?.authors) ?? entry.dc?.creators?.join(', ') ?? author,
		published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated ?? null,
		language: entry.content?.xml?.lang ?? entry.xml?.lang ?? null,
		outlet: entry.source?.title?.value ?? null,
	};
}

/** The page that tells the same, before other pages. */
function pageOf(links: readonly AtomFeed.Link<string>[] = []): string | null {
	const pages = links.filter(({rel}) => rel === undefined || rel === 'alternate');
	return (pages.find(({type}) => type === undefined || /html/iu.test(type)) ?? pages[0])?.href ?? null;
}

const namesOf = (people: readonly AtomFeed.Person[] = []): string | null => people.flatMap(({name}) => name ?? []).join(', ') || null;

/** RFC 4287, 3.1.1; a text without a type is often markup all the same. */
function kindOf(type: string | undefined): Content['kind'] {
	if (type !== undefined && /html/iu.test(type)) return 'markup';
	return 'either';
}
