import {Parser} from 'htmlparser2';
import {limitNesting} from '../../language/limit-nesting.js';
import {absoluteUrl} from '../formats/feed/absolute-url.js';

/** What a page says about itself that matters before it is read. */
export interface PageLinks {
	/** Its feeds, the site's own first. */
	readonly feeds: readonly string[];
	/** Whether it says that it is an article. */
	readonly isArticle: boolean;
}

/** Feeds a page names in its head, and whether it calls itself an article; `url` is where it came from. */
export function readLinks(page: string, url: string): PageLinks {
	const feeds: string[] = [];
	let isArticle = false;
	let base: string | null = null;
	const parser = new Parser({
		onopentag: (name, attributes) => {
			if (name === 'base') base = absoluteUrl(attributes.href ?? null, url);
			if (name === 'meta' && attributes.property === 'og:type') isArticle ||= attributes.content === 'article';
			const feed = name === 'link' && isFeed(attributes) ? absoluteUrl(attributes.href ?? null, base ?? url) : null;
			if (feed) feeds.push(feed);
		},
	});
	parser.end(limitNesting(page));
	return {feeds: [...new Set(feeds)], isArticle: isArticle || articleData.test(page)};
}

const isFeed = ({rel = '', type = '', title = '', href = ''}: Readonly<Record<string, string>>): boolean =>
	/\balternate\b/iu.test(rel) && feedType.test(type) && !ofComments.test(`${title} ${href}`);

const feedType = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/(?:rss|x-rss)|text\/(?:rss|xml))/iu;
const ofComments = /\b(?:comments?|kommentare)\b/iu;
const articleData = /"@type"\s*:\s*\[?\s*"(?:News|Reportage|Analysis|Opinion)?(?:Article|NewsArticle|BlogPosting)"/u;
