import {type ArticleHead, headFields} from '../../model/filed-article.js';
import type {KeptShelf} from '../../model/kept-shelves.js';
import type {Base, Collection, FiledSource} from './collection.js';
import {unpackBody} from './pack-body.js';
import {rememberLast, unpackedBodies} from './remember-last.js';
import {openSegmentFile, type SegmentFile} from './segment-file.js';

/** The collection in a file; null where there is none, or it is damaged or of another version: then it is made anew. */
export function openCollection(path: string): Collection | null {
	const file = openSegmentFile(path);
	if (!file) return null;
	try {
		const sources = readSources(file);
		const bodies = file.segment('bodies');
		if (sources && bodies) return collection(file, sources, new Float64Array(toArrayBuffer(bodies)));
	} catch {
		// Damaged: as if it were not there.
	}
	file.close();
	return null;
}

function collection(file: SegmentFile, sources: readonly FiledSource[], bodies: Float64Array): Collection {
	let given: Readonly<Record<number, string>> | null = null;
	const columns = new Map<string, readonly unknown[]>();
	const column = (field: string): readonly unknown[] => {
		const known = columns.get(field);
		if (known) return known;
		const read = parse<readonly unknown[]>(file, field) ?? [];
		columns.set(field, read);
		return read;
	};
	const packed = (index: number) => {
		const [start, end] = [bodies[2 * index] ?? 0, bodies[2 * index + 1] ?? 0];
		return file.bytes(start, end - start);
	};
	return {
		stamp: file.stamp,
		length: bodies.length / 2,
		sources,
		get shelves() {
			return parse<readonly KeptShelf[]>(file, 'shelves') ?? [];
		},
		arrangedBy: parse<string>(file, 'arrangedBy') ?? '',
		base: () => baseOf(file, bodies.length / 2),
		head: <Field extends keyof ArticleHead>(index: number, field: Field) => column(field)[index] as ArticleHead[Field],
		body: rememberLast((index) => unpackBody(packed(index)), unpackedBodies),
		given: (index) => {
			given ??= parse<Readonly<Record<number, string>>>(file, 'given') ?? {};
			return given[index] ?? (column('id')[index] as string);
		},
		marks: markReader(file),
		packed,
		close: file.close,
	};
}

function baseOf(file: SegmentFile, articles: number): Base {
	const stamp = parse<string | null>(file, 'baseStamp');
	if (stamp === null) return {stamp: file.stamp, places: Int32Array.from({length: articles}, (_, index) => index)};
	return {stamp, places: new Int32Array(toArrayBuffer(file.segment('basePlaces') ?? nothing))};
}

/** Reads the marks of articles; nothing is read until somebody asks. */
function markReader(file: SegmentFile): Collection['marks'] {
	let lists: readonly Uint32Array[] | null = null;
	const read = () => {
		const [counts, marks] = ['markCounts', 'marks'].map((name) => new Uint32Array(toArrayBuffer(file.segment(name) ?? nothing)));
		let end = 0;
		return Array.from(counts ?? [], (count) => {
			end += count;
			return marks?.subarray(end - count, end) ?? none;
		});
	};
	return (index) => {
		lists ??= read();
		return lists[index] ?? none;
	};
}

const nothing = Buffer.alloc(0);
const none = new Uint32Array(0);

/** The sources, if every column is there. */
function readSources(file: SegmentFile): readonly FiledSource[] | null {
	return headFields.every((field) => file.segment(field) !== null) ? parse<readonly FiledSource[]>(file, 'sources') : null;
}

function parse<Value>(file: SegmentFile, name: string): Value | null {
	const bytes = file.segment(name);
	return bytes && (JSON.parse(bytes.toString('utf8')) as Value);
}

const toArrayBuffer = ({buffer, byteOffset, byteLength}: Buffer): ArrayBuffer =>
	buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
