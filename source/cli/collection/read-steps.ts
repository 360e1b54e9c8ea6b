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
	/** `isKnown`: all it gives comes from what was kept. */
	| {readonly kind: 'source'; readonly source: Pick<FiledSource, 'path' | 'size' | 'modified'>; readonly isKnown: boolean}
	/** The last source has more to give, which was not read. */
	| {readonly kind: 'cut'}
	/** `given`: the id the record brought, which another may have had before it; `origin`: its place in what was kept. */
	| {readonly kind: 'article'; readonly given: string; readonly cleaned: Cleaned; readonly origin: number | null}
	| {readonly kind: 'failure'; readonly failure: KeptFailure};

export interface ReadFrom {
	readonly reading: ReadOptions;
	readonly cleaner: Cleaner;
	/** What was kept of an earlier run. */
	readonly kept: Collection | null;
	/** What runs that were stopped have laid aside. */
	readonly parts: readonly Collection[];
	/** Whether nothing more is to be read but what was kept. */
	readonly isStopped: () => boolean;
}

type Identify = ReturnType<typeof createIdentifier>;
type Steps = AsyncGenerator<Promised<ReadStep>>;

/** The steps of reading what is listed. An article is promised as soon as it is handed to the cleaner; a kept one is there at once. */
export async function* readSteps(listed: readonly Listed[], from: ReadFrom): Steps {
	const {kept, parts, isStopped} = from;
	const identify = createIdentifier();
	const known = knownByPath(kept ? [kept, ...parts] : parts);
	for (const one of listed) {
		const before = one.kind === 'file' ? known.get(one.path)?.find(({source}) => isSame(source, one)) : undefined;
		if (!before && isStopped()) continue;
		yield {value: {kind: 'source', source: sourceOf(one), isKnown: before !== undefined}};
		if (before) yield* again(before, before.collection === kept, identify);
		else yield* read(one, from, identify);
	}
}

async function* read(listed: Listed, {reading, cleaner, isStopped}: ReadFrom, identify: Identify): Steps {
	for await (const ingested of readListed(listed, reading)) {
		if (isStopped()) return yield {value: {kind: 'cut'}};
		if (ingested.kind === 'failure') yield {value: {kind: 'failure', failure: ingested.failure}};
		else {
			const {record} = ingested;
			const given = recordId(record);
			yield {value: cleaner.clean(identify(record)).then((cleaned) => ({kind: 'article', given, cleaned, origin: null}))};
		}
	}
}

interface Known {
	readonly collection: Collection;
	readonly source: FiledSource;
	/** Place of its first article. */
	readonly first: number;
}

async function* again({collection: kept, source, first}: Known, hasPlace: boolean, identify: Identify): Steps {
	for (let index = first; index < first + source.articles; index++) {
		const given = kept.given(index);
		const id = articleId(recordId(identify({id: given})));
		const cleaned = {head: headOf(kept, index, id), packed: kept.packed(index), marks: kept.marks(index), failure: null};
		yield {value: {kind: 'article', given, cleaned, origin: hasPlace ? index : null}};
	}
	for (const failure of source.failures) yield {value: {kind: 'failure', failure}};
}

/** The head as it was before the article had its place. */
function headOf(kept: Collection, index: number, id: ArticleId): ArticleHead {
	const head = Object.fromEntries(headFields.map((field) => [field, kept.head(index, field)])) as unknown as ArticleHead;
	return {...head, id, topics: []};
}

function knownByPath(collections: readonly Collection[]): ReadonlyMap<string, readonly Known[]> {
	const known = new Map<string, Known[]>();
	for (const collection of collections) {
		let first = 0;
		for (const source of collection.sources) {
			const versions = known.get(source.path);
			if (versions) versions.push({collection, source, first});
			else known.set(source.path, [{collection, source, first}]);
			first += source.articles;
		}
	}
	return known;
}

function sourceOf(listed: Listed): Pick<FiledSource, 'path' | 'size' | 'modified'> {
	if (listed.kind === 'file') return listed;
	// What is no file is never taken for unchanged.
	return {path: listed.kind === 'stream' ? listed.source : listed.failure.source, size: -1, modified: -1};
}
