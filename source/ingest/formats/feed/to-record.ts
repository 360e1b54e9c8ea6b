import {languageCode} from '../../../language/language-code.js';
import {recordId} from '../../../language/record-id.js';
import type {ArticleRecord} from '../../../model/record.js';
import {plainMarkup} from '../plain-markup.js';
import {absoluteUrl} from './absolute-url.js';
import type {Content, Entry, Feed} from './entry.js';
import {feedDate} from './feed-date.js';

/** An entry as the record of an article. `name` is the feed's address or path. Its id is that of its guid or link, so that an edited entry keeps it. */
export function toRecord(entry: Entry, feed: Feed, name: string): ArticleRecord {
	const url = absoluteUrl(entry.link, absoluteUrl(entry.base, feed.base, name), feed.base, name);
	const title = entry.title ? plainMarkup(entry.title) : '';
	const content = fullest(entry.contents);
	const body = content ? bodyOf(content) : {text: title};
	return {
		id: recordId({url: entry.guid ?? url ?? `${title}\n${content?.value ?? ''}`}),
		...body,
		...(title ? {title} : {}),
		url,
		byline: entry.author ? authorOf(entry.author) : null,
		outlet: outletOf(entry.outlet ?? feed.title),
		published: entry.published ? feedDate(entry.published) : null,
		language: languageCode(entry.language ?? feed.language),
	};
}

/** The longest text: what a feed calls its description is the article in one, the teaser in the next. */
function fullest(contents: readonly Content[]): Content | null {
	const sized = contents.map((content) => ({
		content,
		size: content.kind === 'text' ? content.value.length : plainMarkup(content.value).length,
	}));
	return sized.toSorted((a, b) => b.size - a.size)[0]?.content ?? null;
}

const bodyOf = ({kind, value}: Content): ArticleRecord =>
	kind === 'markup' || (kind === 'either' && looksLikeMarkup.test(value)) ? {html: value} : {text: value};

const looksLikeMarkup = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/iu;

/** "a@b.example (Jane Doe)" and "Jane Doe <a@b.example>" name Jane Doe; an address alone names nobody. */
function authorOf(given: string): string | null {
	const text = plainMarkup(given);
	const [, inside] = /^\S+@\S+\s+\((.+)\)$/u.exec(text) ?? [];
	return (inside ?? text.replace(/<[^>]*>|\S+@\S+/gu, '')).trim() || null;
}

/** "Harbour Post - World" and "Harbour Post: latest news" are by the Harbour Post. */
function outletOf(title: string | null): string | null {
	if (!title) return null;
	const text = plainMarkup(title);
	const [name = ''] = text.split(/\s+[-–—|·»]\s+|:\s+/u, 1);
	return name.trim() || text || null;
}
