import {overlap} from '../terms/overlap.js';
import {apartFromNeighbours} from './apart-from-neighbours.js';
import type {Pairs} from './candidate-pairs.js';
import {isSameForm} from './is-same-form.js';
import type {Near} from './near.js';
import type {Collection} from './read-collection.js';
import {readSigns, type Surroundings, signNames} from './read-signs.js';
import {sharedPhrases} from './shared-phrases.js';

/** Two articles less alike than this in their words and in their leads, as a cosine, hardly ever tell one story. */
const least = 0.27 ** 2;

/** Pairs handed on at a time: the trees go over many as fast as over few, and memory stays small. */
const batchSize = 2048;

/** Share of word pairs in common that articles in different languages do not reach, and a copy whose language was mistaken does. */
const foreignShare = 0.3;

/** What is done with some pairs and their signs, `signNames` after `signNames`; both are valid until the next call. */
export type VisitPairs = (pairs: Pairs, signs: Float64Array) => void;

/** Visits those of some pairs that are worth judging: alike in words or lead, in one language, and not one form filled in twice. */
export function eachPair(collection: Collection, near: Near, {a, b}: Pairs, visit: VisitPairs): void {
	const {fields} = collection;
	const around = readSurroundings(collection, near);
	const batch = {a: new Uint32Array(batchSize), b: new Uint32Array(batchSize), signs: new Float64Array(batchSize * signNames.length)};
	let size = 0;
	const send = () => {
		visit({a: batch.a.subarray(0, size), b: batch.b.subarray(0, size)}, batch.signs.subarray(0, size * signNames.length));
		size = 0;
	};
	for (let at = 0; at < a.length; at++) {
		const [one, other] = [a[at] as number, b[at] as number];
		const [words, lead] = [overlap(fields.words, one, fields.words, other), overlap(fields.lead, one, fields.lead, other)];
		if ((words.alike < least && lead.alike < least) || areForeign(collection, one, other) || isSameForm(collection, one, other)) continue;
		batch.a[size] = one;
		batch.b[size] = other;
		batch.signs.set(readSigns({a: one, b: other, words, lead}, around), size * signNames.length);
		if (++size === batchSize) send();
	}
	if (size > 0) send();
}

function readSurroundings(collection: Collection, {words, lead}: Near): Surroundings {
	const {fields, censuses, vocabulary} = collection;
	const apart = [
		apartFromNeighbours(fields.words, words, vocabulary.size),
		apartFromNeighbours(fields.lead, lead, vocabulary.size),
		apartFromNeighbours(fields.names, words, vocabulary.size),
	];
	return {collection, size: censuses.words.articles, words, lead, apart};
}

/** Whether two articles are in different languages: names alone make them as alike as two tellings are (`crossLinks` judges those). */
const areForeign = ({languages, phrases}: Collection, a: number, b: number): boolean =>
	languages[a] !== languages[b] && sharedPhrases(phrases, a, b) < foreignShare;
