import type {Collection, FiledSource, KeptFailure} from '../../store/collection/collection.js';
import {collectionParts, type ReadSource} from '../../store/collection/collection-parts.js';
import {pruneCollections} from '../../store/collection/prune-collections.js';
import type {Draft} from '../../store/collection/start-draft.js';

/** A source that is being filed. */
export type Filing = FiledSource & {size: number; articles: number; begins: number | null; readonly failures: KeptFailure[]};

/** Lays what is cleaned aside while reading goes on, so that the next run takes it up if this one is stopped, however that comes. */
export interface LaidAside {
	/** What runs that were stopped laid aside. */
	readonly found: readonly Collection[];
	/** Another source begins; null: what it gives is kept already. */
	begin(source: Filing | null): void;
	/** An article of the source was filed. One that `failed` is cleaned again, so that this is told again. */
	filed(failed: boolean): void;
	/** An article of the source was found to lie aside already. */
	lies(): void;
	/** All is read; what comes next takes long, too. */
	end(): void;
	/** Nothing more will be told. */
	close(): void;
	/** All is kept as a whole: nothing need lie aside. */
	clear(): void;
}

/** Articles of a part: half a second's cleaning is lost at most. Parts grow with what is there, so that there are never many of them. */
const partSize = (articles: number) => Math.max(500, articles / 32);

/** The source that is being read. */
interface Current {
	readonly source: Filing;
	/** Where in the draft its first article is. */
	readonly first: number;
	/** Where in the draft the first is that does not lie aside yet. */
	from: number;
}

/** Lays aside what is cleaned in a draft of the collection at `place`. */
export function layAside(place: string, draft: Draft): LaidAside {
	pruneCollections(place, {whole: false});
	const parts = collectionParts(place);
	let waiting: ReadSource[] = [];
	let [fresh, hasParts] = [0, false];
	let current: Current | null = null;
	/** Takes what has been read of the current source since as a piece of it, to before some place of the draft. */
	const takePiece = (end: number) => {
		if (!current || current.source.size < 0) return;
		const {source, first, from} = current;
		if (end > from) waiting.push({source: {...source, articles: end - from, failures: [], begins: from - first}, first: from});
		current.from = draft.length;
	};
	const put = () => {
		takePiece(draft.length);
		if (waiting.length > 0) parts.add(draft, waiting);
		[waiting, fresh, hasParts] = [[], 0, true];
	};
	const finish = () => {
		if (!current || current.source.size < 0) return;
		const {source, first, from} = current;
		if (from > first || source.begins !== null) takePiece(draft.length);
		else waiting.push({source, first});
		current = null;
	};
	process.once('exit', put);
	return {
		found: parts.found,
		begin(source) {
			finish();
			current = source && {source, first: draft.length, from: draft.length};
		},
		filed(failed) {
			if (failed) takePiece(draft.length - 1);
			if (++fresh >= partSize(draft.length)) put();
		},
		lies() {
			if (current?.from === draft.length - 1) current.from = draft.length;
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
export const nothingAside: LaidAside = {
	found: [],
	begin: () => {},
	filed: () => {},
	lies: () => {},
	end: () => {},
	close: () => {},
	clear: () => {},
};
