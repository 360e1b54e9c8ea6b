import {deserialize, serialize} from 'node:v8';
import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';
import type {KnownArticles} from '../../analyse/known-articles.js';
import {type PackedKnown, packKnown, type Unweighed, unpackKnown} from '../../analyse/pack-known.js';
import {readCompanion, writeCompanion} from '../../store/collection/companion.js';
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
		const {tight, loose, tellings} = deserialize(bytes) as Kept;
		return {...unpackKnown({tight, loose: unpress(loose)}), tellings: unpress(tellings)};
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

/** What is known of articles, packed to be kept: all but how their stories were told. */
export interface ReadyKnown {
	readonly tight: PackedKnown['tight'];
	readonly loose: Uint8Array;
}

/** Packs what is known. At once: unpacked, of 100,000 articles it is most of the memory; packed it takes 180 MB. */
export function readyKnown(known: Unweighed): ReadyKnown {
	const {tight, loose} = packKnown(known);
	return {tight, loose: press(loose)};
}

/** Keeps what is known beside the collection, for when some of its articles change. */
export function keepKnown({place, stamp}: Origin, known: ReadyKnown, tellings: KnownArticles['tellings']): void {
	const kept: Kept = {...known, tellings: press(tellings)};
	writeCompanion(place, companion, stamp, serialize(kept));
}

/** What is known as it lies in its file. */
interface Kept extends ReadyKnown {
	readonly tellings: Uint8Array;
}

const press = (value: unknown): Uint8Array => brotliCompressSync(serialize(value), quickly);

const unpress = <Value>(bytes: Uint8Array): Value => deserialize(brotliDecompressSync(bytes)) as Value;
