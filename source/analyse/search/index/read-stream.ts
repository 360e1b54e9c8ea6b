import {longVarint, moreBytes} from './long-varint.js';
import type {SearchIndex} from './search-index.js';

/** Unpacks the stream of an article (`SearchIndex.streams`) into an array that is long enough, and answers how many entries it has. */
export function readStream({streams, streamOffsets}: SearchIndex, article: number, codes: Uint32Array): number {
	const end = streamOffsets[article + 1] ?? 0;
	let at = streamOffsets[article] ?? end;
	let size = 0;
	while (at < end) {
		let code = streams[at++] ?? 0;
		if (code >= 0x80) {
			code = longVarint(streams, at - 1);
			at += moreBytes(code);
		}
		codes[size++] = code;
	}
	return size;
}

/** Room for any one stream of an index. */
export function roomForStream({streamOffsets}: SearchIndex): Uint32Array {
	let longest = 0;
	for (let at = 1; at < streamOffsets.length; at++) longest = Math.max(longest, (streamOffsets[at] ?? 0) - (streamOffsets[at - 1] ?? 0));
	return new Uint32Array(longest);
}
