import {decode} from './decode.js';
import type {Format} from './formats/format.js';
import {formatOf} from './formats/format-table.js';
import {triedLines} from './formats/ndjson.js';
import type {Limits} from './limits.js';

/** The beginning of a document, its format, and the iterator that holds the rest. */
export interface OpenDocument {
	readonly head: Buffer;
	readonly format: Format;
	readonly rest: AsyncIterator<Uint8Array>;
}

/**
 * Reads as little as tells the format: the first record where there are records, so that a caller who waits
 * for its answer gets one, else the head. `name` is a path or "-".
 */
export async function readHead(chunks: AsyncIterable<Uint8Array>, name: string, limits: Limits): Promise<OpenDocument> {
	const rest = chunks[Symbol.asyncIterator]();
	const pieces: Uint8Array[] = [];
	let size = 0;
	let lines = 0;
	while (size < (lines === 0 ? limits.articleBytes : limits.headBytes)) {
		const next = await rest.next();
		if (next.done) break;
		pieces.push(next.value);
		size += next.value.length;
		const ends = countNewlines(next.value);
		// A first record may be long, so that only a line end makes it worth a look.
		const records = ends > 0 && lines < triedLines ? recordsIn(Buffer.concat(pieces), name) : null;
		if (records) return {head: Buffer.concat(pieces), format: records, rest};
		lines += ends;
	}
	const head = Buffer.concat(pieces);
	return {head, format: formatOf({text: decode(head), name}), rest};
}

const newline = 0x0a;

function countNewlines(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
	return count;
}

/** The format of records if one stands among the complete lines. */
function recordsIn(head: Buffer, name: string): Format | null {
	const format = formatOf({text: decode(head.subarray(0, head.lastIndexOf(newline))), name});
	return format.kind === 'lines' ? format : null;
}
