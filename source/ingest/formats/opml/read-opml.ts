import {type Opml, parseOpml} from 'feedsmith';
import {mendFeed} from '../feed/mend-feed.js';

/** A feed of a list of feeds. */
export interface ListedFeed {
	readonly url: string;
	readonly title: string | null;
}

/** The feeds of a list in OPML, from all its folders, each once; null where it is none or too damaged. Addresses that are not of the web are left out. */
export function readOpml(text: string): readonly ListedFeed[] | null {
	try {
		const {body} = parseOpml(mendFeed(text).text);
		const feeds = (body?.outlines ?? []).flatMap(feedsOf);
		return [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
	} catch (error) {
		if (error instanceof Error) return null;
		throw error;
	}
}

type Outline = Opml.Outline<string>;

function feedsOf({xmlUrl, text, title, outlines = []}: Outline): ListedFeed[] {
	const url = xmlUrl?.trim().replace(/^feed:(?:\/\/)?/iu, (scheme) => (scheme.endsWith('//') ? 'http://' : ''));
	const own = url && URL.canParse(url) && /^https?:/iu.test(url) ? [{url: new URL(url).href, title: title || text || null}] : [];
	return [...own, ...outlines.flatMap(feedsOf)];
}
