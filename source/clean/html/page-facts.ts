import {isoDate} from '../../language/iso-date.js';
import {wordsOf} from '../lines/words-of.js';
import {readByline} from '../metadata/byline.js';
import {isOutletLine} from '../metadata/find-outlet.js';
import {type Json, type LinkedData, nameOf, readLinkedData, textOf} from './linked-data.js';
import {plainText} from './plain-text.js';

/** What a page says about its article in words for machines; null where it does not. */
export interface PageFacts {
	readonly title: string | null;
	readonly byline: string | null;
	readonly agency: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly language: string | null;
	readonly url: string | null;
	/** The article's text and its short form, where the page repeats them for machines. */
	readonly body: string | null;
	readonly description: string | null;
}

/** What the page says about itself, raw. */
export interface Found {
	readonly linkedData: string[];
	readonly meta: Map<string, string>;
	/** The times of `<time>` and of elements marked as the date of publication, in order. */
	readonly times: string[];
	title: string;
	mainHeading: string;
	language: string;
	canonical: string;
}

export const nothingFound = (): Found => ({
	linkedData: [],
	meta: new Map(),
	times: [],
	title: '',
	mainHeading: '',
	language: '',
	canonical: '',
});

/** More times than this are those of other stories. */
const mostTimes = 3;

/** Keeps what an element says about the page as a whole; the first of its kind counts. */
export function noteFact(found: Found, name: string, attributes: Readonly<Record<string, string>>): void {
	if (name === 'html') found.language ||= attributes.lang ?? attributes['xml:lang'] ?? '';
	if (attributes.itemprop === 'datePublished') found.times.unshift(attributes.content ?? attributes.datetime ?? '');
	else if (name === 'time' && attributes.datetime && found.times.length < mostTimes) found.times.push(attributes.datetime);
	if (name === 'link' && attributes.rel === 'canonical') found.canonical ||= attributes.href ?? '';
	if (name !== 'meta') return;
	const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
	if (key && !found.meta.has(key)) found.meta.set(key, attributes.content ?? '');
}

const dateKeys = [
	'article:published_time',
	'og:article:published_time',
	'datepublished',
	'date',
	'dc.date',
	'dc.date.issued',
	'dcterms.created',
];
const authorKeys = [
	'author',
	'article:author:name',
	'article:author',
	'dc.creator',
	'dcterms.creator',
	'parsely-author',
	'sailthru.author',
	'cxenseparse:author',
	'citation_author',
	'byl',
];
const moreDateKeys = ['publish-date', 'publishdate', 'pubdate', 'parsely-pub-date', 'sailthru.date', 'last-modified'];

/** Linked data first, then OpenGraph and other meta elements, then what the page shows. */
export function readFacts(found: Found): PageFacts {
	const data = readLinkedData(found.linkedData);
	const meta = (...keys: readonly string[]): string | null =>
		keys.map((key) => textOf(found.meta.get(key))).find((text) => text !== null) ?? null;
	const shown = [textOf(found.mainHeading), meta('og:title', 'twitter:title'), textOf(found.title)];
	const article = ownArticle(data, shown);
	const outlet = nameOf(article?.publisher, data.byId) ?? meta('og:site_name', 'application-name') ?? outletOfTitle(shown);
	const headline = textOf(article?.headline) ?? shown.find((title) => title !== null) ?? null;
	const authors = [nameOf(article?.author, data.byId), ...authorKeys.map((key) => meta(key)), authorOfCard(meta)];
	const byline = authors.find((author) => author !== null && isAuthor(author, outlet)) ?? null;
	const read = byline === null ? null : (readByline(byline) ?? {byline, agency: null});
	const dates = [textOf(article?.datePublished), ...[...dateKeys, ...moreDateKeys].map((key) => meta(key)), ...found.times.map(textOf)];
	return {
		title: withoutOutlet(headline, outlet),
		byline: read?.byline ?? null,
		agency: read?.agency ?? null,
		outlet,
		published: dates.find((date) => date !== null && isoDate(date) !== null) ?? null,
		language: languageOf(found.language),
		url: [found.canonical, idOf(article?.mainEntityOfPage), meta('og:url')].find((url) => url && /^https?:\/\//u.test(url)) ?? null,
		body: bodyOf(article),
		description: textOf(article?.description) ?? meta('og:description', 'description', 'twitter:description'),
	};
}

/** Whether a text names somebody: some pages put a mailbox, a profile, an account or themselves where the author belongs. */
const isAuthor = (text: string, outlet: string | null): boolean =>
	readByline(text) !== null ||
	(/\p{L}/u.test(text) &&
		!isNobody.test(text) &&
		!isSlug.test(text) &&
		!isOutletLine(text) &&
		text.toLowerCase() !== outlet?.toLowerCase());

const isNobody = /@|^https?:|^(?:admin|administrator|root|wordpress)$|^copyright\b/iu;
/** "ann-smith". */
const isSlug = /^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)+$/u;

/** Cards for a social network have two labels of any kind, each with a value. */
const authorLabel = /^(?:written by|verfasst von|geschrieben von|von|autor(?:in)?|author|écrit par|escrito por|scritto da)$/iu;

function authorOfCard(meta: (key: string) => string | null): string | null {
	const card = ['1', '2'].find((number) => authorLabel.test(meta(`twitter:label${number}`) ?? ''));
	return card === undefined ? null : meta(`twitter:data${card}`);
}

/** The article the page is about: pages also describe the stories they link to. */
function ownArticle({articles}: LinkedData, shown: readonly (string | null)[]): Json | null {
	const titles = shown.filter((title) => title !== null).map(bare);
	const isOwn = ({headline}: Json): boolean => {
		const own = bare(textOf(headline) ?? '');
		return own !== '' && titles.some((title) => title.includes(own) || own.includes(title));
	};
	return articles.find(isOwn) ?? articles[0] ?? null;
}

const bare = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

const bodyOf = (article: Json | null): string | null =>
	typeof article?.articleBody === 'string' ? plainText(article.articleBody).trim() || null : null;

const idOf = (value: unknown): string | null =>
	typeof value === 'object' && value !== null && '@id' in value ? textOf(value['@id']) : textOf(value);

/** "de-AT" → "de"; both written forms of Norwegian count as one. */
function languageOf(tag: string): string | null {
	const language = /^[a-z]{2}(?![a-z])/iu.exec(tag)?.[0].toLowerCase() ?? null;
	return language === 'nb' || language === 'nn' ? 'no' : language;
}

const longestOutlet = 40;

/** "Headline | Outlet" over a page whose heading is "Headline" → "Outlet". */
function outletOfTitle([heading, , title]: readonly (string | null | undefined)[]): string | null {
	if (!heading || !title?.startsWith(heading)) return null;
	const tail = /^\s*[|•·–—-]\s*(\p{L}[^|•·]*)$/u.exec(title.slice(heading.length))?.[1]?.trim();
	return tail && tail.length <= longestOutlet ? tail : null;
}

/** "Headline | Outlet", "Headline - Outlet" → "Headline". */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
	if (!title || !outlet) return title;
	const tail = title.toLowerCase().lastIndexOf(outlet.toLowerCase());
	return tail > 0 && tail + outlet.length >= title.length - 1 ? title.slice(0, tail).replace(/[\s|•·–—-]+$/u, '') || title : title;
}
