import path from 'node:path';
import type {Collection, FiledSource, KeptFailure} from '../../store/collection/collection.js';
import {collectionParts, type ReadSource} from '../../store/collection/collection-parts.js';
import {pruneCollections} from '../../store/collection/prune-collections.js';
import type {Draft} from '../../store/collection/start-draft.js';

/** A source that is being filed. */
export type Filing = FiledSource & {size: number; articles: number; readonly failures: KeptFailure[]};

/** Lays what is cleaned aside while reading goes on, so that the next run takes it up if this one is stopped, however that comes. */
export interface LaidAside {
	/** What runs that were stopped laid aside. */
	readonly found: readonly Collection[];
	/** Another source begins; null: what it gives is kept already. */
	begin(source: Filing | null): void;
	/** All is read; what comes next takes long, too. */
	end(): void;
	/** Nothing more will be told. */
	close(): void;
	/** All is kept as a whole: nothing need lie aside. */
	clear(): void;
}

/** Articles of a part: half a second's cleaning is lost at most. Parts grow with what is there, so that there are never many of them. */
const partSize = (articles: number) => Math.max(500, articles / 32);

/** Lays aside what is cleaned in a draft of the collection at `place`. */
export function layAside(place: string, draft: Draft): LaidAside {
	pruneCollections(path.dirname(place));
	const parts = collectionParts(place);
	let waiting: ReadSource[] = [];
	let [articles, hasParts] = [0, false];
	let current: (ReadSource & {readonly source: Filing}) | null = null;
	const put = () => {
		if (waiting.length > 0) parts.add(draft, waiting);
		[waiting, articles, hasParts] = [[], 0, true];
	};
	const finish = () => {
		if (!current || current.source.size < 0) return;
		waiting.push(current);
		articles += current.source.articles;
		current = null;
	};
	process.once('exit', put);
	return {
		found: parts.found,
		begin(source) {
			finish();
			if (articles >= partSize(draft.length)) put();
			current = source && {source, first: draft.length};
		},
		end() {
			finish();
			if (hasParts) put();
		},
		close: () => process.off('exit', put),
		clear: parts.clear,
	};
}

/** Where nothing is kept from one run to the next. */
export const nothingAside: LaidAside = {found: [], begin: () => {}, end: () => {}, close: () => {}, clear: () => {}};
