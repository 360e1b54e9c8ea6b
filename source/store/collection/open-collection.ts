import {type ArticleHead, headFields} from '../../model/filed-article.js';
import type {KeptShelf} from '../../model/kept-shelves.js';
import {changesPath} from './changes-path.js';
import type {Collection} from './collection.js';
import {readJson, readNumbers, readSources, readTopics} from './columns.js';
import {unpackBody} from './pack-body.js';
import {rememberLast, unpackedBodies} from './remember-last.js';
import {openSegmentFile, type SegmentFile, stampOfFile} from './segment-file.js';

/**
 * The collection in a file, with what has changed since; null where there is none, or it is damaged or of another version: then
 * it is made anew. Changes that are damaged, or those of another collection, are passed over: what they tell of is read again.
 */
export function openCollection(path: string): Collection | null {
	const whole = openAs(path, wholeCollection);
	return whole && (openAs(changesPath(path), (file) => changedCollection(whole, file)) ?? whole);
}

/** The stamp of the collection in a file, which is not read for that; null where there is none. */
export const stampOf = (path: string): string | null => stampOfFile(changesPath(path)) ?? stampOfFile(path);

function openAs(path: string, as: (file: SegmentFile) => Collection | null): Collection | null {
	const file = openSegmentFile(path);
	if (!file) return null;
	try {
		const collection = as(file);
		if (collection) return collection;
	} catch {
		// Damaged: as if it were not there.
	}
	file.close();
	return null;
}

function wholeCollection(file: SegmentFile): Collection {
	const articles = filedArticles(file);
	const {length} = articles;
	return {
		...articles,
		...arrangement(file, (index, field) => articles.head(index, field)),
		base: () => ({stamp: file.stamp, length, places: Int32Array.from({length}, (_, index) => index)}),
		close: file.close,
	};
}

/** What a file says of all articles: where they are from and how they were arranged. */
function arrangement(
	file: SegmentFile,
	headOf: Collection['head'],
): Pick<Collection, 'stamp' | 'sources' | 'shelves' | 'arrangedBy' | 'head'> {
	let topics: ReturnType<typeof readTopics> | null = null;
	const topicsOf = (index: number) => {
		topics ??= readTopics(file);
		return topics[index] ?? [];
	};
	return {
		stamp: file.stamp,
		sources: readSources(file),
		get shelves() {
			return readJson<readonly KeptShelf[]>(file, 'shelves') ?? [];
		},
		arrangedBy: readJson<string>(file, 'arrangedBy') ?? '',
		head: <Field extends keyof ArticleHead>(index: number, field: Field) =>
			field === 'topics' ? (topicsOf(index) as ArticleHead[Field]) : headOf(index, field),
	};
}

type FiledArticles = Pick<Collection, 'length' | 'head' | 'body' | 'given' | 'marks' | 'packed'>;

/** The articles whose bodies are in a file. Throws where a column is missing. */
function filedArticles(file: SegmentFile): FiledArticles {
	const bodies = new Float64Array(readNumbers(file, 'bodies'));
	if (headFields.some((field) => field !== 'topics' && file.segment(field) === null)) throw new Error('a column is missing');
	const column = once((field: string) => readJson<readonly unknown[]>(file, field) ?? []);
	const given = once(() => new Map(readJson<(readonly [number, string])[]>(file, 'given')));
	const packed = (index: number) => {
		const [start, end] = [bodies[2 * index] ?? 0, bodies[2 * index + 1] ?? 0];
		return file.bytes(start, end - start);
	};
	return {
		length: bodies.length / 2,
		head: <Field extends keyof ArticleHead>(index: number, field: Field) => column(field)[index] as ArticleHead[Field],
		body: rememberLast((index) => unpackBody(packed(index)), unpackedBodies),
		given: (index) => given('').get(index) ?? (column('id')[index] as string),
		marks: markReader(file),
		packed,
	};
}

/** The collection `whole` with changes upon it; null where they are those of another. */
function changedCollection(whole: Collection, file: SegmentFile): Collection | null {
	if (readJson<string>(file, 'base') !== whole.stamp) return null;
	const places = new Int32Array(readNumbers(file, 'places'));
	const changed = filedArticles(file);
	/** Where an article lies: in the file of the whole or that of the changes, and its place there. */
	const at = <Result>(index: number, read: (articles: FiledArticles, place: number) => Result): Result => {
		const place = places[index] ?? 0;
		return place < 0 ? read(changed, -1 - place) : read(whole, place);
	};
	return {
		...arrangement(file, (index, field) => at(index, (articles, place) => articles.head(place, field))),
		length: places.length,
		body: (index) => at(index, (articles, place) => articles.body(place)),
		given: (index) => at(index, (articles, place) => articles.given(place)),
		marks: (index) => at(index, (articles, place) => articles.marks(place)),
		packed: (index) => at(index, (articles, place) => articles.packed(place)),
		base: () => ({stamp: whole.stamp, length: whole.length, places: places.map((place) => Math.max(-1, place))}),
		close() {
			file.close();
			whole.close();
		},
	};
}

/** A function that reads each thing once. */
function once<Result>(read: (name: string) => Result): (name: string) => Result {
	const known = new Map<string, Result>();
	return (name) => {
		const found = known.get(name);
		if (found !== undefined) return found;
		const result = read(name);
		known.set(name, result);
		return result;
	};
}

/** Reads the marks of articles; nothing is read until somebody asks. */
function markReader(file: SegmentFile): Collection['marks'] {
	const read = once(() => {
		const [counts, marks] = [new Uint32Array(readNumbers(file, 'markCounts')), new Uint32Array(readNumbers(file, 'marks'))];
		const ends = new Uint32Array(counts.length);
		counts.forEach((count, index) => {
			ends[index] = (ends[index - 1] ?? 0) + count;
		});
		return {ends, marks};
	});
	return (index) => {
		const {ends, marks} = read('');
		return marks.subarray(ends[index - 1] ?? 0, ends[index]);
	};
}
