import {createIdentifier} from '../../ingest/identify.js';
import type {Listed} from '../../ingest/list-sources.js';
import {type ReadOptions, readListed} from '../../ingest/read-sources.js';
import {recordId} from '../../language/record-id.js';
import {type ArticleHead, headFields} from '../../model/filed-article.js';
import {type ArticleId, articleId} from '../../model/ids.js';
import type {Collection, FiledSource, KeptFailure} from '../../store/collection/collection.js';
import type {Cleaned} from './clean-record.js';
import type {Cleaner} from './cleaner.js';
import type {Promised} from './in-order.js';
import {isSame} from './is-unchanged.js';

/** What reading sources comes to, one after the other: a source, then what it gave. */
export type ReadStep =
	| {readonly kind: 'source'; readonly source: Pick<FiledSource, 'path' | 'size' | 'modified'>}
	/** `given`: the id the record brought, which another may have had before it; `origin`: its place in what was kept. */
	| {readonly kind: 'article'; readonly given: string; readonly cleaned: Cleaned; readonly origin: number | null}
	| {readonly kind: 'failure'; readonly failure: KeptFailure};

export interface ReadFrom {
	readonly reading: ReadOptions;
	readonly cleaner: Cleaner;
	/** What was kept of an earlier run. */
	readonly kept: Collection | null;
}

type Identify = ReturnType<typeof createIdentifier>;
type Steps = AsyncGenerator<Promised<ReadStep>>;

/** The steps of reading what is listed. An article is promised as soon as it is handed to the cleaner; a kept one is there at once. */
export async function* readSteps(listed: readonly Listed[], {reading, cleaner, kept}: ReadFrom): Steps {
	const identify = createIdentifier();
	const known = kept && firstByPath(kept.sources);
	for (const one of listed) {
		yield {value: {kind: 'source', source: sourceOf(one)}};
		const before = one.kind === 'file' ? known?.get(one.path) : undefined;
		if (kept && before && isSame(before.source, one)) yield* again(kept, before, identify);
		else yield* read(one, reading, cleaner, identify);
	}
}

async function* read(listed: Listed, reading: ReadOptions, cleaner: Cleaner, identify: Identify): Steps {
	for await (const ingested of readListed(listed, reading)) {
		if (ingested.kind === 'failure') yield {value: {kind: 'failure', failure: ingested.failure}};
		else {
			const {record} = ingested;
			const given = recordId(record);
			yield {value: cleaner.clean(identify(record)).then((cleaned) => ({kind: 'article', given, cleaned, origin: null}))};
		}
	}
}

interface Known {
	readonly source: FiledSource;
	/** Place of its first article. */
	readonly first: number;
}

async function* again(kept: Collection, {source, first}: Known, identify: Identify): Steps {
	for (let index = first; index < first + source.articles; index++) {
		const given = kept.given(index);
		const id = articleId(recordId(identify({id: given})));
		const cleaned = {head: headOf(kept, index, id), packed: kept.packed(index), marks: kept.marks(index), failure: null};
		yield {value: {kind: 'article', given, cleaned, origin: index}};
	}
	for (const failure of source.failures) yield {value: {kind: 'failure', failure}};
}

/** The head as it was before the article had its place. */
function headOf(kept: Collection, index: number, id: ArticleId): ArticleHead {
	const head = Object.fromEntries(headFields.map((field) => [field, kept.head(index, field)])) as unknown as ArticleHead;
	return {...head, id, topics: []};
}

function firstByPath(sources: readonly FiledSource[]): ReadonlyMap<string, Known> {
	let next = 0;
	return new Map(
		sources.map((source) => {
			const first = next;
			next += source.articles;
			return [source.path, {source, first}];
		}),
	);
}

function sourceOf(listed: Listed): Pick<FiledSource, 'path' | 'size' | 'modified'> {
	if (listed.kind === 'file') return listed;
	// What is no file is never taken for unchanged.
	return {path: listed.kind === 'stream' ? listed.source : listed.failure.source, size: -1, modified: -1};
}
