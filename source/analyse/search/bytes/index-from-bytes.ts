import type {ArticleId} from '../../../model/ids.js';
import type {NumberLists} from '../index/number-lists.js';
import type {SearchIndex} from '../index/search-index.js';
import {milestonesOf, pageSize, type Vocabulary} from '../index/vocabulary.js';
import {ByteReader} from './byte-reader.js';
import {checksum} from './checksum.js';
import {checksumAt, header, headerSize} from './header.js';

/**
 * The index that `indexToBytes` made these bytes of; null where they are of another version, cut short or damaged, and then the
 * index is to be built anew. Nothing is rebuilt: large parts share memory with the bytes, which must not change afterwards.
 */
export function indexFromBytes(given: Uint8Array): SearchIndex | null {
	const bytes = onWords(given);
	if (!(isOurs(bytes) && isWhole(bytes))) return null;
	try {
		return readIndex(new ByteReader(bytes, headerSize));
	} catch (error) {
		// The checksum misses one damage in four thousand million.
		if (error instanceof RangeError || error instanceof SyntaxError) return null;
		throw error;
	}
}

/** As plain bytes that begin on a word of 32 bits: a `Buffer`, which is what reading a file gives, shares where others copy. */
const onWords = ({buffer, byteOffset, byteLength}: Uint8Array): Uint8Array => {
	const plain = new Uint8Array(buffer, byteOffset, byteLength);
	return byteOffset % 4 === 0 ? plain : plain.slice();
};

const isOurs = (bytes: Uint8Array): boolean => header.every((byte, at) => bytes[at] === byte);

function isWhole(bytes: Uint8Array): boolean {
	if (bytes.length < headerSize || bytes.length % 4 !== 0) return false;
	const kept = new DataView(bytes.buffer, bytes.byteOffset).getUint32(checksumAt);
	return kept === checksum(bytes.subarray(headerSize));
}

function readIndex(reader: ByteReader): SearchIndex {
	return {
		ids: JSON.parse(new TextDecoder().decode(reader.section())) as (ArticleId | null)[],
		prints: new Uint32Array(reader.section().slice().buffer),
		vocabulary: readVocabulary(reader),
		postings: readLists(reader, true),
		articleCounts: reader.varints(),
		trigrams: readLists(reader, false),
		streamOffsets: offsetsOf(reader.varints()),
		streams: reader.section(),
		textLengths: reader.varints(),
	};
}

function readVocabulary(reader: ByteReader): Vocabulary {
	const decoder = new TextDecoder();
	const lengths = Uint8Array.from(reader.varints());
	const pages = Array.from({length: Math.ceil(lengths.length / pageSize)}, () => decoder.decode(reader.section()));
	return {pages, lengths, milestones: milestonesOf(lengths), sorted: reader.varints()};
}

const readLists = (reader: ByteReader, noted: boolean): NumberLists => ({
	noted,
	offsets: offsetsOf(reader.varints()),
	bytes: reader.section(),
});

function offsetsOf(sizes: Uint32Array): Uint32Array {
	const offsets = new Uint32Array(sizes.length + 1);
	let end = 0;
	sizes.forEach((size, at) => {
		end += size;
		offsets[at + 1] = end;
	});
	return offsets;
}
