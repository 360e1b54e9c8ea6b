import {deserialize, serialize} from 'node:v8';
import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';
import type {KnownArticles} from '../../analyse/known-articles.js';
import {type PackedKnown, packKnown, type Unweighed, unpackKnown} from '../../analyse/pack-known.js';
import {type CompanionDraft, readCompanion, startCompanion} from '../../store/collection/companion.js';
import type {KeptBefore} from './gather.js';
import type {Origin} from './origin.js';

const companion = 'known';

/** Articles below which all is read as fast as what was kept. */
const fewArticles = 200;

/** Articles beyond which it would take half a gigabyte to keep; 2 KB each. */
const manyArticles = 250_000;

/** What can be compressed by much is so for 0.1 s at 10,000 articles; what is tighter takes longer and gains little. */
const quickly = {params: {[constants.BROTLI_PARAM_QUALITY]: 1}};

/** What was known of the articles of a kept collection when it was arranged; null where that was not kept or cannot be read. */
export function readKnown({place, stamp}: Origin): KnownArticles | null {
	const bytes = readCompanion(place, companion, stamp);
	if (!bytes) return null;
	try {
		const [tight, loose, tellings] = readParts(bytes) as Parts;
		return {...unpackKnown({tight: deserialize(tight) as PackedKnown['tight'], loose: unpress(loose)}), tellings: unpress(tellings)};
	} catch {
		// Written by another version of Node, or otherwise than now: made again.
		return null;
	}
}

/** The share of articles that may have changed before what is known of all is written again: reading these few is less work. */
const newShare = 0.01;

/** Whether articles, each with the place it had among so many when what is known was kept (−1: none), are but for a few the same. */
export function isMuchTheSame({length, places}: Pick<KeptBefore, 'length' | 'places'>): boolean {
	const fresh = places.reduce((count, place) => count + Number(place === -1), 0);
	return fresh + (length - (places.length - fresh)) <= newShare * length;
}

/** Whether what is known of so many articles is worth keeping. */
export const isKeptOf = (articles: number): boolean => articles >= fewArticles && articles <= manyArticles;

/** What is known of articles, written as far as it is known. */
export interface KnownDraft {
	/** Keeps it with how the stories were told, for the collection with that stamp; null: there is none. */
	finish(stamp: string | null, tellings: KnownArticles['tellings']): void;
}

/** Writes what is known beside the place a collection is to have. At once: of 100,000 articles it takes 180 MB even when packed. */
export function startKnown(place: string, known: Unweighed): KnownDraft {
	const draft = startCompanion(place, companion);
	const {tight, loose} = packKnown(known);
	addPart(draft, serialize(tight));
	addPart(draft, press(loose));
	return {
		finish(stamp, tellings) {
			addPart(draft, press(tellings));
			draft.finish(stamp);
		},
	};
}

type Parts = readonly [tight: Uint8Array, loose: Uint8Array, tellings: Uint8Array];

/** Bytes before each part, which say how long it is. */
const lengthBytes = 6;

function addPart(draft: CompanionDraft, part: Uint8Array): void {
	const length = Buffer.alloc(lengthBytes);
	length.writeUIntLE(part.length, 0, lengthBytes);
	draft.add(length);
	draft.add(part);
}

function readParts({buffer, byteOffset, length}: Uint8Array): readonly Uint8Array[] {
	const bytes = Buffer.from(buffer, byteOffset, length);
	const parts: Uint8Array[] = [];
	for (let at = 0; at < length; ) {
		const begin = at + lengthBytes;
		at = begin + bytes.readUIntLE(at, lengthBytes);
		parts.push(bytes.subarray(begin, at));
	}
	return parts;
}

const press = (value: unknown): Uint8Array => brotliCompressSync(serialize(value), quickly);

const unpress = <Value>(bytes: Uint8Array): Value => deserialize(brotliDecompressSync(bytes)) as Value;
