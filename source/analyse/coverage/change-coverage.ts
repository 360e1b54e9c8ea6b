import {type Counted, coverArticles} from './cover-articles.js';
import type {Coverage} from './coverage.js';
import {joinCollections} from './join-collections.js';
import type {Origins} from './join-rows.js';
import type {Link} from './link-by-average.js';
import {foreign, type Near, ofNear} from './near.js';
import {type Readable, readCollection} from './read-collection.js';
import {readLinks} from './read-links.js';
import {renewNeighbours} from './renew-neighbours.js';

/**
 * The share of a collection that may come or go before its terms are counted anew. Till then what is rare is judged as it
 * was: an article does not leave its story because others came that have nothing to do with it, and the rarity of a word
 * is off by ln 1.02 at most but for words that few articles have. In a small collection each article counts, and all is soon read.
 */
const staleShare = 0.02;
const smallCollection = 250;

/**
 * How articles stand to each other, from how they did before: only who is new and the pairs around are read and judged, the
 * rest is taken over. `origins` gives the row each had before, −1 for one that is new or has changed. What comes of it is
 * what `coverArticles` makes with the terms counted then.
 */
export function changeCoverage(before: Coverage, articles: readonly Readable[], origins: Origins): Coverage {
	const fresh = articles.filter((_, row) => origins[row] === -1);
	const gone = before.collection.days.length - (articles.length - fresh.length);
	if (fresh.length + gone === 0 && origins.every((origin, row) => origin === row)) return before;
	const changes = before.changes + fresh.length + gone;
	const isStale = changes > staleShare * before.collection.censuses.words.articles;
	if (articles.length < smallCollection || isStale || bringsLanguage(before, fresh)) return coverArticles(articles);
	return {...renew(before, fresh, origins), changes};
}

/** Whether a collection in one language gets another: till then names were not read apart. */
const bringsLanguage = ({collection: {isMixed, languages}}: Coverage, fresh: readonly Readable[]): boolean =>
	!isMixed && fresh.some(({language}) => language !== languages[0]);

function renew(before: Coverage, fresh: readonly Readable[], origins: Origins): Omit<Coverage, 'changes'> {
	const {common}: Counted = before;
	const collection = joinCollections(before.collection, readCollection(fresh, before.collection), origins);
	const {fields, days, vocabulary, languages} = collection;
	const renewed = ofNear((field) => {
		const around = {table: fields[field], days, common: common[field], terms: vocabulary.size, origins};
		return renewNeighbours(before.near[field], {...around, ...foreign(field, languages)});
	});
	const near: Near = ofNear((field) => renewed[field].neighbours);
	const changed = Uint8Array.from(origins, (_, row) => Number(Object.values(renewed).some((field) => field.changed[row] === 1)));
	const links = readLinks(collection, near, changed);
	return {collection, common, near, links: [...keptLinks(before.links, origins, changed), ...links].sort(byRows)};
}

/** The links between articles that stayed and stand among others as they did. */
function keptLinks(links: readonly Link[], origins: Origins, changed: Uint8Array): Link[] {
	const rowOf = new Map<number, number>();
	for (let row = 0; row < origins.length; row++) if (changed[row] !== 1) rowOf.set(origins[row] as number, row);
	const kept: Link[] = [];
	for (const {a, b, score} of links) {
		const [one, other] = [rowOf.get(a), rowOf.get(b)];
		if (one !== undefined && other !== undefined) kept.push({a: Math.min(one, other), b: Math.max(one, other), score});
	}
	return kept;
}

const byRows = (one: Link, other: Link): number => one.a - other.a || one.b - other.b;
