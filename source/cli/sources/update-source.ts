import type {Failure} from '../../ingest/ingested.js';
import type {Web} from '../../ingest/web/open-web.js';
import {readWeb} from '../../ingest/web/read-web.js';
import type {Retention} from '../../model/config.js';
import type {ArticleRecord} from '../../model/record.js';
import {type KeptRecord, type Shelf, unasked} from '../../store/shelf/open-shelf.js';
import {retain} from '../../store/shelf/retain.js';

/** What a source is fetched with. */
export interface Fetching {
	readonly web: Web;
	readonly shelf: Shelf;
	readonly keep: Retention;
	/** Ids of starred articles, which stay. */
	readonly starred: ReadonlySet<string>;
	readonly now: Date;
}

/** What a source of the web is taken for: its address, and what its articles are said to be. */
export interface WebSource {
	readonly url: string;
	readonly name: string | null;
	readonly topic: string | null;
}

/** What came of asking a source. */
export interface Update {
	/** Where its articles are kept from now on: a site's front page leads to its feed. */
	readonly url: string;
	readonly status: 'new' | 'unchanged' | 'failed';
	/** Articles that were not there before, and all that are kept. */
	readonly added: number;
	readonly kept: number;
	readonly failures: readonly Failure[];
}

/** Asks a source of the web and keeps what is new; where it cannot be had, what was kept before stays. */
export async function updateSource(source: WebSource, {web, shelf, keep, starred, now}: Fetching): Promise<Update> {
	const url = shelf.state(source.url)?.leadsTo ?? source.url;
	const before = shelf.articles(url);
	const state = shelf.state(url) ?? unasked;
	const ids = new Set(before.map(({id}) => id));
	const haul = await readWeb(url, web, {validators: before.length > 0 ? state : null, ids});
	const asked = now.toISOString();
	if (haul.kind === 'failed') {
		shelf.note(url, {...state, trouble: haul.failure.detail});
		return {url, status: 'failed', added: 0, kept: before.length, failures: [haul.failure]};
	}
	if (haul.kind === 'unchanged') {
		shelf.note(url, {...state, asked, trouble: null});
		return {url, status: 'unchanged', added: 0, kept: before.length, failures: []};
	}
	const today = asked.slice(0, 'yyyy-mm-dd'.length);
	let added = 0;
	const kept = shelf.edit(haul.url, (there) => {
		const known = new Set(there.map(({id}) => id));
		const fresh = haul.records.flatMap((record) => (known.has(record.id ?? '') ? [] : keptRecord(record, source, today)));
		added = fresh.length;
		return retain([...fresh, ...there], keep, starred, today);
	});
	shelf.note(haul.url, {...unasked, asked, ...haul.validators});
	if (haul.url !== source.url) shelf.note(source.url, {...unasked, asked, leadsTo: haul.url});
	return {url: haul.url, status: 'new', added, kept: kept.length, failures: haul.failures};
}

function keptRecord(record: ArticleRecord, {name, topic}: WebSource, fetched: string): KeptRecord[] {
	const {id, source: _, ...rest} = record;
	return id ? [{id, ...rest, ...(name ? {outlet: name} : {}), ...(topic ? {topic} : {}), fetched}] : [];
}
