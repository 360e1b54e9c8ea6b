import type {Article} from '../../../model/article.js';
import {foldKey} from '../text/fold-key.js';
import {isWordUnit} from '../text/is-word-unit.js';
import {scanWords} from '../text/scan-words.js';
import {GrowingArray} from './growing-array.js';
import {fieldEnd, lineEnd} from './search-index.js';
import type {Vocabulary} from './vocabulary.js';
import {WordTable} from './word-table.js';

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
	/** Words as written: spares folding one that was seen before. */
	private readonly table = new WordTable((word) => this.numberOf(word));
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
		let line = text.indexOf('\n');
		scanWords(text, (start, end) => {
			if (line >= 0 && start > line) {
				this.stream.push(lineEnd);
				line = text.indexOf('\n', start);
			}
			this.stream.push(this.table.number(text, start, end));
			const goesOn = text.charCodeAt(end) === hyphen && isWordUnit(text.charCodeAt(end + 1));
			if (goesOn && runStart < 0) runStart = start;
			if (goesOn || runStart < 0) return;
			this.joined.push(this.numberOf(text.slice(runStart, end).replaceAll('-', '')));
			runStart = -1;
		});
	}

	private numberOf(word: string): number {
		const key = foldKey(word);
		const number = this.numberOfKey.get(key) ?? this.keys.push(key) - 1;
		this.numberOfKey.set(key, number);
		return number;
	}
}

const hyphen = '-'.charCodeAt(0);

/** Sorted keys, so that words with one beginning stand together, and the stream in their new numbers. */
function sortKeys(keys: readonly string[], stream: Uint32Array): {vocabulary: Vocabulary; streams: Uint32Array} {
	const vocabulary = [...keys].sort();
	const place = new Map(vocabulary.map((key, at) => [key, at]));
	const renumbered = Uint32Array.from(keys, (key) => place.get(key) ?? 0);
	const streams = stream.map((number) => (number >= lineEnd ? number : (renumbered[number] ?? 0)));
	return {vocabulary, streams};
}
