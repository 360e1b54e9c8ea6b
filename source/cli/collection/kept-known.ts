import {deserialize, serialize} from 'node:v8';
import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib';
import type {KnownArticles} from '../../analyse/known-articles.js';
import {restoreVocabulary, type Vocabulary} from '../../analyse/terms/vocabulary.js';
import {readCompanion, writeCompanion} from '../../store/collection/companion.js';
import type {KeptBefore} from './gather.js';
import type {Origin} from './origin.js';

const companion = 'known';

/** Articles below which all is read as fast as what was kept. */
const fewArticles = 200;

/** Articles beyond which it would take a hundred megabytes to keep; 4 KB each. */
const manyArticles = 25_000;

/** A third less to write and to read for a third of a second at 10,000 articles; what is tighter takes longer and gains little. */
const quickly = {params: {[constants.BROTLI_PARAM_QUALITY]: 0}};

/** What is known, with its vocabularies as plain data. */
interface Plain {
	readonly known: KnownArticles;
	readonly words: string;
	readonly hitWords: string;
}

/** What was known of the articles of a kept collection when it was arranged; null where that was not kept or cannot be read. */
export function readKnown({place, stamp}: Origin): KnownArticles | null {
	const bytes = readCompanion(place, companion, stamp);
	if (!bytes) return null;
	try {
		const {known, words, hitWords} = deserialize(brotliDecompressSync(bytes)) as Plain;
		return withVocabularies(known, restoreVocabulary(words), restoreVocabulary(hitWords));
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
	const [words, hitWords] = [known.coverage.collection.vocabulary.terms(), known.hits.words.terms()];
	const plain: Plain = {known: withVocabularies(known, null as unknown as Vocabulary, null as unknown as Vocabulary), words, hitWords};
	writeCompanion(place, companion, stamp, brotliCompressSync(serialize(plain), quickly));
}

function withVocabularies({coverage, hits, tellings}: KnownArticles, words: Vocabulary, hitWords: Vocabulary): KnownArticles {
	const collection = {...coverage.collection, vocabulary: words};
	return {coverage: {...coverage, collection}, hits: {...hits, words: hitWords}, tellings};
}
