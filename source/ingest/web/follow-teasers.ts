import type {ArticleRecord} from '../../model/record.js';
import {decode} from '../decode.js';
import {formatOf} from '../formats/format-table.js';
import {plainMarkup} from '../formats/plain-markup.js';
import {isPrivateHost} from './is-private-host.js';
import type {Web} from './open-web.js';
import {webLimits} from './web-limits.js';

/**
 * Entries of a feed, those that only tease with the page they lead to in place of their text, unless `known` says that
 * they are kept already. A page that does not come leaves its teaser.
 */
export function followTeasers(
	records: readonly ArticleRecord[],
	feed: string,
	web: Web,
	known: ReadonlySet<string>,
): Promise<ArticleRecord[]> {
	let pages = 0;
	return Promise.all(
		records.map((record) => {
			const {url, id} = record;
			const isWanted = url && !known.has(id ?? '') && isTeaser(record) && (!isPrivateHost(url) || isPrivateHost(feed));
			return isWanted && pages++ < webLimits.pages ? withPage(record, url, web) : record;
		}),
	);
}

async function withPage({text: _, ...record}: ArticleRecord & {text?: unknown}, url: string, web: Web): Promise<ArticleRecord> {
	const answer = await web(url);
	const teaser = _ === undefined ? record : {...record, text: _ as string};
	if (answer.kind !== 'fetched') return teaser;
	const page = decode(answer.bytes);
	return formatOf({text: page, name: answer.url}).name === 'HTML' ? {...record, html: page} : teaser;
}

/** Characters of a text that is an article by itself: about a hundred words. */
const articleLength = 700;

/** Characters in which "Read more" or an ellipsis says that there is more. */
const end = 60;

const goesOn = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading|more »|weiterlesen|mehr lesen|zum artikel)\W*$/iu;

function isTeaser({html, text}: ArticleRecord): boolean {
	const words = html ? plainMarkup(html) : (text ?? '');
	return words.length < articleLength || goesOn.test(words.slice(-end));
}
