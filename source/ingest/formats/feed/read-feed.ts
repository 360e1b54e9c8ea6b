import {parseFeed} from 'feedsmith';
import {type Parsed, type WholeDocument, wrong} from '../format.js';
import type {Feed} from './entry.js';
import {fromAtom} from './from-atom.js';
import {fromJsonFeed} from './from-json-feed.js';
import {fromRss} from './from-rss.js';
import {mendFeed} from './mend-feed.js';
import {toRecord} from './to-record.js';

/** The articles of a feed in any dialect. A feed that was cut off gives its whole entries, and says that more were to come. */
export function readFeed(document: WholeDocument): readonly Parsed[] {
	const {text, isCut} = mendFeed(document.text());
	const feed = parse(text);
	if (!feed) return [isEmptyFeed(text) ? wrong('empty', 'feed') : wrong('damaged', 'feed')];
	if (feed.entries.length === 0) return [wrong('empty', 'feed')];
	const records = feed.entries.map((entry): Parsed => ({kind: 'record', record: toRecord(entry, feed, document.name)}));
	return isCut ? [...records, wrong('cutOff', null)] : records;
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

/** The parser refuses feeds that hold nothing, which a quiet day makes of many. */
const isEmptyFeed = (text: string): boolean => !/<(?:[\w.-]+:)?(?:item|entry)[\s>]/iu.test(text) && !/"items"\s*:\s*\[\s*\{/u.test(text);
