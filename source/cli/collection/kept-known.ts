import {deserialize, serialize} from 'node:v8';
import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';
import type {KnownArticles} from '../../analyse/known-articles.js';
import {type PackedKnown, packKnown, unpackKnown} from '../../analyse/pack-known.js';
import {readCompanion, writeCompanion} from '../../store/collection/companion.js';
import type {KeptBefore} from './gather.js';
import type {Origin} from './origin.js';

const companion = 'known';

/** Articles below which all is read as fast as what was kept. */
const fewArticles = 200;

/** Articles beyond which it would take a hundred megabytes to keep; 4 KB each. */
const manyArticles = 25_000;

/** What can be compressed by much is so for 0.1 s at 10,000 articles; what is tighter takes longer and gains little. */
const quickly = {params: {[constants.BROTLI_PARAM_QUALITY]: 1}};

/** What was known of the articles of a kept collection when it was arranged; null where that was not kept or cannot be read. */
export function readKnown({place, stamp}: Origin): KnownArticles | null {
	const bytes = readCompanion(place, companion, stamp);
	if (!bytes) return null;
	try {
		const {tight, loose} = deserialize(bytes) as Kept;
		return unpackKnown({tight, loose: deserialize(brotliDecompressSync(loose)) as PackedKnown['loose']});
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

/** Keeps what is known beside the collection, for when some of its articles change. */
export function keepKnown({place, stamp}: Origin, known: KnownArticles): void {
	const articles = known.coverage.collection.days.length;
	if (!isKeptOf(articles)) return;
	const {tight, loose} = packKnown(known);
	const kept: Kept = {tight, loose: brotliCompressSync(serialize(loose), quickly)};
	writeCompanion(place, companion, stamp, serialize(kept));
}

/** What is known as it lies in its file. */
interface Kept {
	readonly tight: PackedKnown['tight'];
	readonly loose: Uint8Array;
}
