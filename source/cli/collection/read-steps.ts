import {createIdentifier} from '../../ingest/identify.js';
import type {Listed} from '../../ingest/list-sources.js';
import {type ReadOptions, readListed} from '../../ingest/read-sources.js';
import {recordId} from '../../language/record-id.js';
import {type ArticleId, articleId} from '../../model/ids.js';
import type {FiledSource, KeptFailure} from '../../store/collection/collection.js';
import type {Lying} from '../../store/collection/start-draft.js';
import type {Cleaned} from './clean-record.js';
import type {Cleaner} from './cleaner.js';
import type {Promised} from './in-order.js';
import type {KnownSource, KnownSources} from './known-sources.js';

/** What reading sources comes to, one after the other: a source, then what it gave. */
export type ReadStep =
	| {readonly kind: 'source'; readonly source: Pick<FiledSource, 'path' | 'size' | 'modified'>}
	/** Sources of which all lies in a collection, with the ids their articles have now. */
	| {readonly kind: 'known'; readonly sources: readonly KnownAgain[]}
	/** An article of the last source that lies in a collection, though not all of that source does. */
	| {readonly kind: 'piece'; readonly lying: Lying; readonly id: ArticleId}
	/** The last source has more to give, which was not read. */
	| {readonly kind: 'cut'}
	/** `given`: the id the record brought, which another may have had before it. */
	| {readonly kind: 'article'; readonly given: string; readonly cleaned: Cleaned}
	| {readonly kind: 'failure'; readonly failure: KeptFailure};

interface KnownAgain extends KnownSource {
	readonly ids: readonly ArticleId[];
}

export interface ReadFrom {
	readonly reading: ReadOptions;
	readonly cleaner: Cleaner;
	/** What was kept of sources by an earlier run, or laid aside by one that was stopped. */
	readonly known: KnownSources;
	/** Whether nothing more is to be read but what was kept. */
	readonly isStopped: () => boolean;
}

type Identify = ReturnType<typeof createIdentifier>;
type Steps = AsyncGenerator<Promised<ReadStep>>;

/** Sources that are known are told of so many at a time: a step takes longer than an article of theirs. */
const knownAtOnce = 1000;

/** The steps of reading what is listed. An article is promised as soon as it is handed to the cleaner; a kept one is there at once. */
export async function* readSteps(listed: readonly Listed[], from: ReadFrom): Steps {
	const identify = createIdentifier();
	let again: KnownAgain[] = [];
	const tellKnown = (): Promised<ReadStep> => {
		const sources = again;
		again = [];
		return {value: {kind: 'known', sources}};
	};
	for (const one of listed) {
		const before = from.known.whole(one);
		if (before) again.push(identified(before, identify));
		if (again.length > 0 && (!before || again.length === knownAtOnce)) yield tellKnown();
		if (before || from.isStopped()) continue;
		yield {value: {kind: 'source', source: sourceOf(one)}};
		yield* read(one, from, identify);
	}
	if (again.length > 0) yield tellKnown();
}

async function* read(listed: Listed, {reading, cleaner, known, isStopped}: ReadFrom, identify: Identify): Steps {
	const piece = known.piece(listed);
	let place = 0;
	for await (const ingested of readListed(listed, reading)) {
		if (isStopped()) return yield {value: {kind: 'cut'}};
		if (ingested.kind === 'failure') yield {value: {kind: 'failure', failure: ingested.failure}};
		else {
			const {record} = ingested;
			const given = recordId(record);
			const own = identify(record);
			const lying = piece(place++);
			if (lying?.collection.given(lying.index) === given) yield {value: {kind: 'piece', lying, id: articleId(recordId(own))}};
			else yield {value: cleaner.clean(own).then((cleaned) => ({kind: 'article', given, cleaned}))};
		}
	}
}

function identified(known: KnownSource, identify: Identify): KnownAgain {
	const {collection, source, first} = known;
	const idAt = (index: number) => articleId(recordId(identify({id: collection.given(index)})));
	return {...known, ids: Array.from({length: source.articles}, (_, at) => idAt(first + at))};
}

function sourceOf(listed: Listed): Pick<FiledSource, 'path' | 'size' | 'modified'> {
	if (listed.kind === 'file') return listed;
	// What is no file is never taken for unchanged.
	return {path: listed.kind === 'stream' ? listed.source : listed.failure.source, size: -1, modified: -1};
}
