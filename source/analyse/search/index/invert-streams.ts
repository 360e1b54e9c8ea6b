import type {Streams} from './read-streams.js';
import {countMask, fieldEnd, inKicker, inLabel, inTitle, type SearchIndex, streamFields} from './search-index.js';

type Postings = Pick<SearchIndex, 'postingOffsets' | 'postingArticles' | 'postingPlaces' | 'textLengths'>;

/** Turns "which words has an article" into "which articles have a word, and where". Two passes, no list is ever moved. */
export function invertStreams({vocabulary, streamOffsets, streams}: Streams): Postings {
	const articles = streamOffsets.length - 1;
	const postingOffsets = countArticles(vocabulary.length, streamOffsets, streams);
	const total = postingOffsets[vocabulary.length] ?? 0;
	const postingArticles = new Uint32Array(total);
	const postingPlaces = new Uint8Array(total);
	const textLengths = new Uint32Array(articles);
	const next = postingOffsets.slice();
	const seen = new Int32Array(vocabulary.length).fill(-1);
	for (let article = 0; article < articles; article++) {
		let field = 0;
		for (let at = streamOffsets[article] ?? 0; at < (streamOffsets[article + 1] ?? 0); at++) {
			const word = streams[at] ?? 0;
			if (word === fieldEnd) {
				field++;
				continue;
			}
			if (seen[word] !== article) {
				seen[word] = article;
				const fresh = next[word] ?? 0;
				postingArticles[fresh] = article;
				next[word] = fresh + 1;
			}
			const posting = (next[word] ?? 0) - 1;
			postingPlaces[posting] = mark(postingPlaces[posting] ?? 0, field);
			if (streamFields[field] === 'text') textLengths[article] = (textLengths[article] ?? 0) + 1;
		}
	}
	return {postingOffsets, postingArticles, postingPlaces, textLengths};
}

const flags: Readonly<Record<string, number>> = {title: inTitle, kicker: inKicker, topic: inLabel, outlet: inLabel};

function mark(places: number, field: number): number {
	const flag = flags[streamFields[field] ?? 'text'];
	if (flag !== undefined) return places | flag;
	return (places & countMask) < countMask ? places + 1 : places;
}

/** For each word the number of articles that have it, summed up: where its postings begin. */
function countArticles(words: number, streamOffsets: Uint32Array, streams: Uint32Array): Uint32Array {
	const offsets = new Uint32Array(words + 1);
	const seen = new Int32Array(words).fill(-1);
	for (let article = 0; article + 1 < streamOffsets.length; article++) {
		for (let at = streamOffsets[article] ?? 0; at < (streamOffsets[article + 1] ?? 0); at++) {
			const word = streams[at] ?? 0;
			if (word === fieldEnd || seen[word] === article) continue;
			seen[word] = article;
			offsets[word + 1] = (offsets[word + 1] ?? 0) + 1;
		}
	}
	for (let word = 0; word < words; word++) offsets[word + 1] = (offsets[word + 1] ?? 0) + (offsets[word] ?? 0);
	return offsets;
}
