/** What the page says about itself, raw. */
export interface Found {
	readonly linkedData: string[];
	readonly meta: Map<string, string>;
	title: string;
	mainHeading: string;
	time: string;
	language: string;
	canonical: string;
}

/** Keeps what an element says about the page as a whole; the first of its kind counts. */
export function noteFact(found: Found, name: string, attributes: Readonly<Record<string, string>>): void {
	if (name === 'html') found.language ||= attributes.lang ?? '';
	if (name === 'time') found.time ||= attributes.datetime ?? '';
	if (name === 'link' && attributes.rel === 'canonical') found.canonical ||= attributes.href ?? '';
	if (name !== 'meta') return;
	const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
	if (key && !found.meta.has(key)) found.meta.set(key, attributes.content ?? '');
}

/** What a page says about its article in words for machines; null where it does not. */
export interface PageFacts {
	readonly title: string | null;
	readonly byline: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly language: string | null;
	readonly url: string | null;
	/** The article's text and its short form, where the page repeats them for machines. */
	readonly body: string | null;
	readonly description: string | null;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const articleType = /(?:Article|BlogPosting|Reportage|LiveBlogPosting)$/u;
/** Linked data nest graphs and lists; more objects than this are not looked through. */
const mostObjects = 500;

/** Linked data first, then OpenGraph and other meta elements, then what the page shows. */
export function readFacts(found: Found): PageFacts {
	const article = findArticle(found.linkedData);
	const meta = (...keys: readonly string[]): string | null =>
		keys.map((key) => clean(found.meta.get(key))).find((value) => value !== null) ?? null;
	const outlet = nameOf(article?.publisher) ?? meta('og:site_name', 'application-name');
	return {
		title:
			clean(article?.headline) ??
			withoutOutlet(clean(found.mainHeading) ?? meta('og:title', 'twitter:title') ?? clean(found.title), outlet),
		byline: nameOf(article?.author) ?? meta('author', 'article:author:name', 'dc.creator'),
		outlet,
		published:
			clean(article?.datePublished) ??
			meta('article:published_time', 'datepublished', 'date', 'dc.date', 'last-modified') ??
			clean(found.time),
		language: /^[a-z]{2}(?![a-z])/iu.exec(found.language)?.[0].toLowerCase() ?? null,
		url: clean(article?.mainEntityOfPage) ?? clean(found.canonical) ?? meta('og:url'),
		body: bodyOf(article),
		description: clean(article?.description) ?? meta('og:description', 'description', 'twitter:description'),
	};
}

/** The first object of the linked data that is an article. */
function findArticle(scripts: readonly string[]): Json | null {
	const queue: unknown[] = scripts.map(parse);
	for (let index = 0; index < queue.length && index < mostObjects; index++) {
		const value = queue[index];
		if (Array.isArray(value)) queue.push(...value);
		else if (isObject(value)) {
			if ([value['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type))) return value;
			queue.push(value['@graph'], value.mainEntity);
		}
	}
	return null;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Broken linked data are common and say nothing.
		return null;
	}
}

/** Markup stands in some of them. */
const bodyOf = (article: Json | null): string | null =>
	typeof article?.articleBody === 'string' ? article.articleBody.replace(/<[^<>]{0,2000}>/gu, ' ').trim() || null : null;

/** A person's or an organisation's name, or several. */
function nameOf(value: unknown): string | null {
	if (typeof value === 'string') return clean(value);
	if (Array.isArray(value))
		return (
			value
				.map(nameOf)
				.filter((name) => name !== null)
				.join(', ') || null
		);
	return isObject(value) ? nameOf(value.name) : null;
}

function clean(value: unknown): string | null {
	const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
	return text && !text.includes('{{') ? text : null;
}

/** "Headline | Outlet", "Headline - Outlet" → "Headline". */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
	if (!title || !outlet) return title;
	const tail = title.toLowerCase().lastIndexOf(outlet.toLowerCase());
	return tail > 0 && tail + outlet.length >= title.length - 1 ? title.slice(0, tail).replace(/[\s|•·–—-]+$/u, '') || title : title;
}
