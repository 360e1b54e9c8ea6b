import {readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {headAt} from '../../model/filed-article.js';
import type {Collection, FiledSource} from './collection.js';
import {isRunning, ownerOfThread, readPartName} from './draft-path.js';
import {openCollection} from './open-collection.js';
import {type Draft, startDraft} from './start-draft.js';

/** A source that has been read to its end, and where in the draft its first article is. */
export interface ReadSource {
	readonly source: FiledSource;
	readonly first: number;
}

/** What is cleaned of a collection before it is whole, so that a run that is stopped has not worked in vain. */
export interface CollectionParts {
	/** Parts that earlier runs, or others that are still at it, have laid aside: not arranged, and without an order. */
	readonly found: readonly Collection[];
	/** Lays sources of a draft aside as another part. Where that cannot be, a run that is stopped loses them. */
	add(draft: Draft, sources: readonly ReadSource[]): void;
	/** Deletes all parts but those of a run that is still at work: the collection is kept as a whole. What is open of them can still be read. */
	clear(): void;
}

/** The parts of the collection at `place`; each is a small collection in a file of its own. */
export function collectionParts(place: string): CollectionParts {
	const files = partsAt(place);
	const found = files.flatMap((file) => openCollection(file) ?? []);
	const own: string[] = [];
	const last = Math.max(0, ...files.map(numberOf));
	return {
		found,
		add(draft, sources) {
			own.push(`${place}.${ownerOfThread()}-${last + own.length + 1}.part`);
			writePart(own.at(-1) ?? '', draft, sources);
		},
		clear() {
			for (const file of [...files.filter(isOurs), ...own]) rmSync(file, {force: true});
		},
	};
}

const numberOf = (file: string): number => readPartName(file)?.number ?? 0;

const isOurs = (file: string): boolean => {
	const number = readPartName(file)?.process ?? 0;
	return number === process.pid || !isRunning(number);
};

function partsAt(place: string): readonly string[] {
	const [folder, begin] = [path.dirname(place), `${path.basename(place)}.`];
	try {
		return readdirSync(folder).flatMap((name) => (name.startsWith(begin) && readPartName(name) ? [path.join(folder, name)] : []));
	} catch {
		return [];
	}
}

function writePart(file: string, draft: Draft, sources: readonly ReadSource[]): void {
	const part = startDraft(file);
	for (const {source, first} of sources)
		for (let index = first; index < first + source.articles; index++) {
			part.add({head: headAt(draft, index), packed: draft.packed(index), marks: draft.marks(index), given: draft.given(index)});
		}
	part.keep({sources: sources.map(({source}) => source), topics: [], shelves: [], arrangedBy: ''}, null);
}
