import {type ArticleHead, headFields} from '../../model/filed-article.js';
import type {KeptShelf} from '../../model/kept-shelves.js';
import type {Collection, FiledSource} from './collection.js';
import {unpackBody} from './pack-body.js';
import {rememberLast, unpackedBodies} from './remember-last.js';
import {openSegmentFile, type SegmentFile} from './segment-file.js';

/** The collection in a file; null where there is none, or it is damaged or of another version: then it is made anew. */
export function openCollection(path: string): Collection | null {
	const file = openSegmentFile(path);
	if (!file) return null;
	try {
		const sources = readSources(file);
		const offsets = file.segment('offsets');
		if (sources && offsets) return collection(file, sources, new Float64Array(toArrayBuffer(offsets)));
	} catch {
		// Damaged: as if it were not there.
	}
	file.close();
	return null;
}

function collection(file: SegmentFile, sources: readonly FiledSource[], offsets: Float64Array): Collection {
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
		const [start, end] = [offsets[index] ?? 0, offsets[index + 1] ?? 0];
		return file.bytes(start, end - start);
	};
	return {
		stamp: file.stamp,
		length: offsets.length - 1,
		sources,
		get shelves() {
			return parse<readonly KeptShelf[]>(file, 'shelves') ?? [];
		},
		arrangedBy: parse<string>(file, 'arrangedBy') ?? '',
		head: <Field extends keyof ArticleHead>(index: number, field: Field) => column(field)[index] as ArticleHead[Field],
		body: rememberLast((index) => unpackBody(packed(index)), unpackedBodies),
		given: (index) => {
			given ??= parse<Readonly<Record<number, string>>>(file, 'given') ?? {};
			return given[index] ?? (column('id')[index] as string);
		},
		packed,
		close: file.close,
	};
}

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
