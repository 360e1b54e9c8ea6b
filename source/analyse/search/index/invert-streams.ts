import type {Streams} from './read-streams.js';
import {countMask, fieldEnd, inKicker, inLabel, inTitle, lineEnd, type SearchIndex, streamFields} from './search-index.js';

type Postings = Pick<SearchIndex, 'postingOffsets' | 'postingArticles' | 'postingPlaces' | 'textLengths'>;

/** Turns "which words has an article" into "which articles have a word, and where". Two passes, no list is ever moved. */
export function invertStreams(streams: Streams): Postings {
	const words = streams.vocabulary.length;
	const postingOffsets = countArticles(streams);
	const postingArticles = new Uint32Array(postingOffsets[words] ?? 0);
	const postingPlaces = new Uint8Array(postingArticles.length);
	const textLengths = new Uint32Array(streams.streamOffsets.length - 1);
	const next = postingOffsets.slice();
	const seen = new Int32Array(words).fill(-1);
	eachWord(streams, (word, article, field) => {
		if (seen[word] !== article) {
			seen[word] = article;
			postingArticles[next[word] ?? 0] = article;
			next[word] = (next[word] ?? 0) + 1;
		}
		const posting = (next[word] ?? 0) - 1;
		postingPlaces[posting] = mark(postingPlaces[posting] ?? 0, field);
		if (field === textField) textLengths[article] = (textLengths[article] ?? 0) + 1;
	});
	return {postingOffsets, postingArticles, postingPlaces, textLengths};
}

const textField = streamFields.indexOf('text');

/** What a posting notes of a field, by its place in `streamFields`; 0: it is counted. */
const flags = [inTitle, inKicker, inLabel, inLabel, 0, 0];

function mark(places: number, field: number): number {
	const flag = flags[field] ?? 0;
	if (flag !== 0) return places | flag;
	return (places & countMask) < countMask ? places + 1 : places;
}

/** For each word the number of articles that have it, summed up: where its postings begin. */
function countArticles(streams: Streams): Uint32Array {
	const words = streams.vocabulary.length;
	const offsets = new Uint32Array(words + 1);
	const seen = new Int32Array(words).fill(-1);
	eachWord(streams, (word, article) => {
		if (seen[word] === article) return;
		seen[word] = article;
		offsets[word + 1] = (offsets[word + 1] ?? 0) + 1;
	});
	for (let word = 0; word < words; word++) offsets[word + 1] = (offsets[word + 1] ?? 0) + (offsets[word] ?? 0);
	return offsets;
}

function eachWord({streamOffsets, streams}: Streams, visit: (word: number, article: number, field: number) => void): void {
	for (let article = 0; article + 1 < streamOffsets.length; article++) {
		let field = 0;
		const end = streamOffsets[article + 1] ?? 0;
		for (let at = streamOffsets[article] ?? 0; at < end; at++) {
			const word = streams[at] ?? fieldEnd;
			if (word === fieldEnd) field++;
			else if (word !== lineEnd) visit(word, article, field);
		}
	}
}
