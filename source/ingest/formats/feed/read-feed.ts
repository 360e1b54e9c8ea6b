import {parseFeed} from 'feedsmith';
import {type Parsed, type WholeDocument, wrong} from '../format.js';
import {balanceTags} from './balance-tags.js';
import type {Feed} from './entry.js';
import {fromAtom} from './from-atom.js';
import {fromJsonFeed} from './from-json-feed.js';
import {fromRss} from './from-rss.js';
import {mendFeed} from './mend-feed.js';
import {toRecord} from './to-record.js';
import {withoutSections} from './without-sections.js';

/** The articles of a feed in any dialect. A feed that was cut off gives its whole entries, a damaged one those that can be told, and both say so. */
export function readFeed(document: WholeDocument): readonly Parsed[] {
	const {text, isCut} = mendFeed(document.text());
	const expected = countEntries(text);
	const feed = parseWhole(text, expected);
	if (!feed) return [expected === 0 ? wrong('empty', 'feed') : wrong('damaged', 'feed')];
	if (feed.entries.length === 0) return [wrong('empty', 'feed')];
	const records = feed.entries.map((entry): Parsed => ({kind: 'record', record: toRecord(entry, feed, document.name)}));
	if (isCut) return [...records, wrong('cutOff', null)];
	return feed.entries.length < expected ? [...records, wrong('damaged', 'entries')] : records;
}

/** The feed as it is or, where entries would be lost by that, with its tags put right. */
function parseWhole(text: string, expected: number): Feed | null {
	const feed = parse(text);
	if ((feed?.entries.length ?? 0) >= expected) return feed;
	const mended = parse(balanceTags(text));
	return (mended?.entries.length ?? 0) > (feed?.entries.length ?? 0) ? mended : feed;
}

function parse(text: string): Feed | null {
	try {
		const {format, feed} = parseFeed(text);
		switch (format) {
			case 'atom':
				return fromAtom(feed);
			case 'json':
				return fromJsonFeed(feed);
			default:
				return fromRss(feed);
		}
	} catch (error) {
		if (error instanceof Error) return null;
		throw error;
	}
}

/** Entries that begin in a feed. The parser refuses feeds that hold none, which a quiet day makes of many. */
function countEntries(text: string): number {
	if (/^\s*\{/u.test(text)) return /"items"\s*:\s*\[\s*\{/u.test(text) ? 1 : 0;
	return withoutSections(text).match(/<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/giu)?.length ?? 0;
}
