import type {Coverage} from './coverage/coverage.js';
import {ofNear} from './coverage/near.js';
import {type Neighbours, noNeighbours} from './coverage/neighbours.js';
import {type Collection, type OfFields, ofFields, rarityOf} from './coverage/read-collection.js';
import type {KnownArticles} from './known-articles.js';
import {type PackedRows, packRows, unpackRows} from './terms/pack-rows.js';
import type {Census} from './terms/rarity.js';
import {restoreVocabulary} from './terms/vocabulary.js';
import {type CountedRows, weighAgain} from './terms/weigh-rows.js';
import type {HitTable} from './topics/hit-table.js';

/** What is known of articles but for how their stories were told, and for weights, which follow from counts and are half of it. */
export interface Unweighed {
	readonly coverage: Omit<Coverage, 'collection'> & {readonly collection: UnweighedCollection};
	readonly hits: HitTable;
}

type UnweighedCollection = Omit<Collection, 'fields'> & {readonly fields: OfFields<Omit<CountedRows, 'weights'>>};

/** Lets go of the weights. */
export function withoutWeights({coverage, hits}: Omit<KnownArticles, 'tellings'>): Unweighed {
	const {fields} = coverage.collection;
	const unweighed = ofFields((field) => ({starts: fields[field].starts, terms: fields[field].terms, counts: fields[field].counts}));
	return {hits, coverage: {...coverage, collection: {...coverage.collection, fields: unweighed}}};
}

/** `Unweighed` as plain data without gaps. */
export interface PackedKnown {
	/** Is tight as it is. */
	readonly tight: {
		readonly fields: OfFields<PackedRows>;
		readonly hits: PackedRows;
		readonly pairs: Uint32Array;
	};
	/** Can be compressed by much. */
	readonly loose: {
		readonly collection: Omit<Coverage['collection'], 'fields' | 'phrases' | 'vocabulary' | 'censuses'>;
		readonly phrases: Uint32Array;
		readonly censuses: OfFields<PackedCensus>;
		readonly near: Coverage['near'];
		readonly coverage: Pick<Coverage, 'common' | 'links' | 'changes'>;
		readonly words: string;
		readonly hitWords: string;
	};
}

/** How often terms are met, as a row of those that are met at all. */
interface PackedCensus {
	readonly articles: number;
	readonly size: number;
	readonly met: PackedRows;
}

/** Packs what is known. */
export function packKnown({coverage, hits}: Unweighed): PackedKnown {
	const {collection, near, common, links, changes} = coverage;
	const {fields, phrases, vocabulary, censuses, ...others} = collection;
	return {
		tight: {fields: ofFields((field) => packRows(fields[field])), hits: packRows(hits.rows), pairs: phrases.pairs},
		loose: {
			collection: others,
			phrases: phrases.starts,
			censuses: ofFields((field) => packCensus(censuses[field])),
			near: ofNear((field) => withoutGaps(near[field])),
			coverage: {common, links, changes},
			words: vocabulary.terms(),
			hitWords: hits.words.terms(),
		},
	};
}

/** What `packKnown` packed, as it was. */
export function unpackKnown({tight, loose}: PackedKnown): Omit<KnownArticles, 'tellings'> {
	const censuses = ofFields((field) => unpackCensus(loose.censuses[field]));
	const vocabulary = restoreVocabulary(loose.words);
	const fields = ofFields((field) => {
		const packed = tight.fields[field];
		const rarity = rarityOf(field, censuses[field], vocabulary);
		return weighAgain(unpackRows(packed, new Uint8Array(packed.terms)), rarity);
	});
	const phrases = {starts: loose.phrases, pairs: tight.pairs};
	const near = ofNear((field) => withGaps(loose.near[field]));
	const rows = unpackRows(tight.hits, new Uint16Array(tight.hits.terms));
	return {
		coverage: {...loose.coverage, near, collection: {...loose.collection, fields, phrases, vocabulary, censuses}},
		hits: {rows, words: restoreVocabulary(loose.hitWords)},
	};
}

function packCensus({articles, frequencies}: Census): PackedCensus {
	const terms = new Uint32Array(frequencies.keys()).filter((term) => frequencies[term] !== 0);
	const counts = Uint32Array.from(terms, (term) => frequencies[term] as number);
	return {articles, size: frequencies.length, met: packRows({starts: new Uint32Array([0, terms.length]), terms, counts})};
}

function unpackCensus({articles, size, met}: PackedCensus): Census {
	const frequencies = new Uint32Array(size);
	const {terms, counts} = unpackRows(met, new Uint32Array(met.terms));
	for (const [at, term] of terms.entries()) frequencies[term] = counts[at] as number;
	return {articles, frequencies};
}

/** Lists of neighbours one after the other, without the room they have. */
function withoutGaps({limit, sizes, rows, likeness}: Neighbours): Neighbours {
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const packed = {limit, sizes, rows: new Uint32Array(total), likeness: new Float32Array(total)};
	let to = 0;
	for (const [row, size] of sizes.entries()) {
		const from = row * limit;
		packed.rows.set(rows.subarray(from, from + size), to);
		packed.likeness.set(likeness.subarray(from, from + size), to);
		to += size;
	}
	return packed;
}

function withGaps({limit, sizes, rows, likeness}: Neighbours): Neighbours {
	const lists = noNeighbours(sizes.length, limit);
	lists.sizes.set(sizes);
	let from = 0;
	for (let row = 0; row < sizes.length; row++) {
		const to = from + (sizes[row] as number);
		lists.rows.set(rows.subarray(from, to), row * limit);
		lists.likeness.set(likeness.subarray(from, to), row * limit);
		from = to;
	}
	return lists;
}
