import type {Article} from '../../../model/article.js';
import {foldKey} from '../text/fold-key.js';
import {scanWords} from '../text/scan-words.js';
import {GrowingArray} from './growing-array.js';
import {fieldEnd} from './search-index.js';
import type {Vocabulary} from './vocabulary.js';

/** All articles as numbered words: see `SearchIndex.streams`. */
export interface Streams {
	readonly vocabulary: Vocabulary;
	readonly streamOffsets: Uint32Array;
	readonly streams: Uint32Array;
}

/** Reads articles word by word, field by field, and numbers the words by the order of their keys. */
export function readStreams(articles: readonly Article[]): Streams {
	const reader = new StreamReader();
	const streamOffsets = new Uint32Array(articles.length + 1);
	articles.forEach((article, at) => {
		reader.read(article);
		streamOffsets[at + 1] = reader.stream.length;
	});
	return {...sortKeys(reader.keys, reader.stream.finish()), streamOffsets};
}

class StreamReader {
	readonly keys: string[] = [];
	readonly stream = new GrowingArray();
	private readonly numberOfKey = new Map<string, number>();
	/** By the word as written: spares folding a word that was seen before. */
	private readonly numberOfWord = new Map<string, number>();
	private joined: number[] = [];

	read({title, kicker, topic, outlet, text}: Article): void {
		for (const field of [title, kicker, topic, outlet, text]) {
			if (field) this.readField(field);
			this.stream.push(fieldEnd);
		}
		for (const number of this.joined) this.stream.push(number);
		this.stream.push(fieldEnd);
		this.joined = [];
	}

	private readField(text: string): void {
		let runStart = -1;
		let runEnd = -2;
		let parts = 0;
		const closeRun = () => {
			if (parts > 1) this.joined.push(this.numberOf(text.slice(runStart, runEnd).replaceAll('-', '')));
		};
		scanWords(text, (start, end) => {
			this.stream.push(this.numberOf(text.slice(start, end)));
			if (start === runEnd + 1 && text[runEnd] === '-') parts++;
			else {
				closeRun();
				runStart = start;
				parts = 1;
			}
			runEnd = end;
		});
		closeRun();
	}

	private numberOf(word: string): number {
		const known = this.numberOfWord.get(word);
		if (known !== undefined) return known;
		const key = foldKey(word);
		const number = this.numberOfKey.get(key) ?? this.keys.push(key) - 1;
		this.numberOfKey.set(key, number);
		this.numberOfWord.set(word, number);
		return number;
	}
}

/** Sorted keys, so that words with one beginning stand together, and the stream in their new numbers. */
function sortKeys(keys: readonly string[], stream: Uint32Array): {vocabulary: Vocabulary; streams: Uint32Array} {
	const vocabulary = [...keys].sort();
	const place = new Map(vocabulary.map((key, at) => [key, at]));
	const renumbered = Uint32Array.from(keys, (key) => place.get(key) ?? 0);
	const streams = stream.map((number) => (number === fieldEnd ? fieldEnd : (renumbered[number] ?? 0)));
	return {vocabulary, streams};
}
