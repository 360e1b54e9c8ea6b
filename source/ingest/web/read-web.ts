import {recordId} from '../../language/record-id.js';
import type {ArticleRecord} from '../../model/record.js';
import {decode} from '../decode.js';
import {feed as feedFormat} from '../formats/feed.js';
import {formatOf} from '../formats/format-table.js';
import type {Failure} from '../ingested.js';
import {limits} from '../limits.js';
import {readDocument} from '../read-document.js';
import type {Answer, Validators} from './answer.js';
import {followTeasers} from './follow-teasers.js';
import type {Web} from './open-web.js';
import {readLinks} from './read-links.js';

/** What a source of the web gave. */
export type Haul =
	| {
			readonly kind: 'fetched';
			/** The address that was asked for, or that of the feed which it names. */
			readonly url: string;
			readonly records: readonly ArticleRecord[];
			readonly failures: readonly Failure[];
			readonly validators: Validators;
	  }
	| {readonly kind: 'unchanged'}
	| {readonly kind: 'failed'; readonly failure: Failure};

/** What is kept of the source already. */
export interface Known {
	readonly validators: Validators | null;
	/** Ids of its articles: their pages are not asked for again. */
	readonly ids: ReadonlySet<string>;
}

/**
 * The articles of an address: those of a feed, that of a page, or those of the feed a site's front page names. Entries
 * that only tease are followed to their pages.
 */
export async function readWeb(url: string, web: Web, known: Known): Promise<Haul> {
	const answer = await web(url, known.validators);
	if (answer.kind === 'unchanged') return answer;
	if (answer.kind === 'refused') return {kind: 'failed', failure: failureOf(url, answer)};
	const text = decode(answer.bytes);
	const format = formatOf({text, name: answer.url});
	const links = format.name === 'HTML' ? readLinks(text, answer.url) : null;
	const [feed] = links?.feeds ?? [];
	if (feed && feed !== url && !links?.isArticle) return readWeb(feed, web, {...known, validators: null});
	const {records, failures} = await readAnswer(answer);
	const isFeed = format === feedFormat;
	const full = isFeed ? await followTeasers(records, answer.url, web, known.ids) : records.map((record) => ofPage(record, answer.url));
	return {kind: 'fetched', url, records: full, failures, validators: answer.validators};
}

const failureOf = (source: string, {detail}: Extract<Answer, {kind: 'refused'}>): Failure => ({source, kind: 'notFetched', detail});

async function readAnswer({url, bytes}: Extract<Answer, {kind: 'fetched'}>) {
	const [records, failures]: [ArticleRecord[], Failure[]] = [[], []];
	if (bytes.length === 0) return {records, failures: [{source: url, kind: 'empty' as const, detail: null}]};
	const chunks = (async function* () {
		yield bytes;
	})();
	for await (const one of readDocument(url, chunks, limits)) {
		if (one.kind === 'record') records.push(one.record);
		else failures.push(one.failure);
	}
	return {records, failures};
}

const ofPage = (record: ArticleRecord, url: string): ArticleRecord => ({
	...record,
	id: record.id ?? recordId({url}),
	url: record.url ?? url,
});
