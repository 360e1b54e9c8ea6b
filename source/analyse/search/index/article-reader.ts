import type {Searchable} from '../../../model/search.js';
import {KeyReader} from '../text/key-reader.js';
import {ByteWriter} from './byte-writer.js';
import type {EachAddition} from './extend-lists.js';
import {KeyTable} from './key-table.js';
import {NoteTaker} from './note-taker.js';
import {numberByFrequency} from './number-by-frequency.js';
import {fieldEnd, firstWord, lineEnd, streamFields} from './search-index.js';
import type {Vocabulary} from './vocabulary.js';

/** Reads articles word by word, field by field, into what an index is made of. */
export class ArticleReader {
	/** See `SearchIndex.streams`. */
	readonly streams = new ByteWriter(1 << 16);
	readonly streamEnds: number[] = [];
	readonly textLengths: number[] = [];
	private readonly notes = new NoteTaker();
	private readonly reader = new KeyReader();
	private readonly table: KeyTable;

	/** Reads the articles; the words of the vocabulary keep their numbers. */
	constructor(vocabulary: Vocabulary, articles: readonly Searchable[]) {
		this.table = new KeyTable(vocabulary);
		if (vocabulary.sorted.length === 0) numberByFrequency(this.table, articles);
		for (const article of articles) this.read(article);
	}

	/** Keys that the vocabulary does not have, by their numbers from its end on. */
	freshKeys(): string[] {
		return this.table.freshKeys();
	}

	/** Each word of each article read with where it stands there; the first article has the number `first`. */
	postings(first: number): EachAddition {
		return (add) => this.notes.each((word, article, note) => add(word, first + article, note));
	}

	private read(article: Searchable): void {
		let words = 0;
		streamFields.forEach((name, field) => {
			words = this.readField(article[name] ?? '', field);
			this.streams.varint(fieldEnd);
		});
		// The text comes last.
		this.textLengths.push(words);
		this.streamEnds.push(this.streams.length);
		this.notes.endArticle();
	}

	/** Answers how many words the field has. */
	private readField(text: string, field: number): number {
		const {reader, table, streams, notes} = this;
		let count = 0;
		for (let end = reader.next(text, 0); end >= 0; end = reader.next(text, end)) {
			if (reader.isOnNewLine) streams.varint(lineEnd);
			const word = table.number(reader);
			streams.varint(firstWord + word);
			notes.note(word, field);
			count++;
		}
		return count;
	}
}
