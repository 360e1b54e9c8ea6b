import {ByteWriter} from '../index/byte-writer.js';
import type {NumberLists} from '../index/number-lists.js';
import type {SearchIndex} from '../index/search-index.js';
import type {Vocabulary} from '../index/vocabulary.js';
import {checksum} from './checksum.js';
import {checksumAt, header, headerSize} from './header.js';

/**
 * An index as bytes to keep, about 2.5 KB an article of 4 KB; `indexFromBytes` gives it back. Laid out as: eight bytes that name
 * form and version, a checksum of what follows it, then the parts of the index in the order below, lists as they lie in memory.
 */
export function indexToBytes(index: SearchIndex): Uint8Array {
	const writer = new ByteWriter(headerSize + index.streams.length * 2);
	writer.append(header);
	writer.append(new Uint8Array(headerSize - header.length));
	section(writer, new TextEncoder().encode(JSON.stringify(index.ids)));
	section(writer, new Uint8Array(index.prints.buffer, index.prints.byteOffset, index.prints.byteLength));
	writeVocabulary(writer, index.vocabulary);
	writeLists(writer, index.postings);
	varints(writer, index.articleCounts);
	writeLists(writer, index.trigrams);
	varints(writer, sizes(index.streamOffsets));
	section(writer, index.streams);
	varints(writer, index.textLengths);
	while (writer.length % 4 !== 0) writer.byte(0);
	const bytes = writer.finish();
	new DataView(bytes.buffer).setUint32(checksumAt, checksum(bytes.subarray(headerSize)));
	return bytes;
}

function writeVocabulary(writer: ByteWriter, {pages, lengths, sorted}: Vocabulary): void {
	const encoder = new TextEncoder();
	varints(writer, lengths);
	for (const page of pages) section(writer, encoder.encode(page));
	varints(writer, sorted);
}

function writeLists(writer: ByteWriter, {offsets, bytes}: NumberLists): void {
	varints(writer, sizes(offsets));
	section(writer, bytes);
}

const sizes = (offsets: Uint32Array): Uint32Array => offsets.subarray(1).map((end, at) => end - (offsets[at] ?? 0));

function varints(writer: ByteWriter, values: Uint32Array | Uint8Array): void {
	writer.varint(values.length);
	for (const value of values) writer.varint(value);
}

function section(writer: ByteWriter, bytes: Uint8Array): void {
	writer.varint(bytes.length);
	writer.append(bytes);
}
