import {Readable} from 'node:stream';
import {createGunzip} from 'node:zlib';
import type {Limits} from './limits.js';

/** Data that unpacks to more than it can honestly hold. */
export class PackedBomb extends Error {
	override readonly name = 'PackedBomb';
}

/** The bytes themselves, or what they unpack to if they begin as gzip does. Throws PackedBomb, or zlib's own error where they are damaged. */
export async function* unpack(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
	const source = chunks[Symbol.asyncIterator]();
	const first = await firstBytes(source);
	if (!isGzip(first)) yield* joined(first, source);
	else yield* gunzip(joined(first, source), limits);
}

/** The name of what a packed file holds: "feed.xml.gz" holds "feed.xml". */
export const unpackedName = (name: string): string => name.replace(/\.gz$/iu, '').replace(/\.tgz$/iu, '.tar');

/** RFC 1952: two bytes of identification, and deflate as the only method. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;

async function firstBytes(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
	let bytes: Uint8Array = new Uint8Array();
	while (bytes.length < gzipBytes) {
		const next = await source.next();
		if (next.done) break;
		bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value]);
	}
	return bytes;
}

const gzipBytes = 3;

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
	try {
		if (first.length > 0) yield first;
		for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
	} finally {
		await rest.return?.();
	}
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
	let [packed, unpacked] = [0, 0];
	const counted = async function* () {
		for await (const chunk of chunks) {
			packed += chunk.length;
			yield chunk;
		}
	};
	const source = Readable.from(counted());
	const stream = source.pipe(createGunzip());
	source.on('error', (error) => stream.destroy(error));
	try {
		for await (const chunk of stream as AsyncIterable<Uint8Array>) {
			unpacked += chunk.length;
			if (unpacked > limits.articleBytes && unpacked > packed * limits.mostUnpacked) throw new PackedBomb();
			yield chunk;
		}
	} finally {
		source.destroy();
	}
}
