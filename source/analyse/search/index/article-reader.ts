import type {Searchable} from '../../../model/search.js';
import {isWordUnit} from '../text/is-word-unit.js';
import {KeyReader} from '../text/key-reader.js';
import {ByteWriter} from './byte-writer.js';
import type {EachAddition} from './extend-lists.js';
import {KeyTable} from './key-table.js';
import {NoteTaker} from './note-taker.js';
import {fieldEnd, firstWord, lineEnd, streamFields} from './search-index.js';
import type {Vocabulary} from './vocabulary.js';

const [joinedField, textField] = [streamFields.indexOf('joined'), streamFields.indexOf('text')];
const hyphen = '-'.charCodeAt(0);

/** Reads articles word by word, field by field, into what an index is made of. */
export class ArticleReader {
	/** See `SearchIndex.streams`. */
	readonly streams = new ByteWriter(1 << 16);
	readonly streamEnds: number[] = [];
	readonly textLengths: number[] = [];
	private readonly notes = new NoteTaker();
	private readonly reader = new KeyReader();
	/** A hyphenated word written as one. */
	private readonly run = new KeyReader();
	private readonly table: KeyTable;
	private joined: number[] = [];

	constructor(vocabulary: Vocabulary) {
		this.table = new KeyTable(vocabulary);
	}

	/** Keys that the vocabulary does not have, by their numbers from its end on. */
	freshKeys(): string[] {
		return this.table.freshKeys();
	}

	/** Each word of each article read with where it stands there; the first article has the number `first`. */
	postings(first: number): EachAddition {
		return (add) => this.notes.each((word, article, note) => add(word, first + article, note));
	}

	read(article: Searchable): void {
		this.joined = [];
		let words = 0;
		streamFields.forEach((name, field) => {
			if (name === 'joined') return;
			const count = this.readField(article[name] ?? '', field);
			this.streams.varint(fieldEnd);
			if (field === textField) words = count;
		});
		for (const word of this.joined) this.add(word, joinedField);
		this.streams.varint(fieldEnd);
		this.streamEnds.push(this.streams.length);
		this.textLengths.push(words);
		this.notes.endArticle();
	}

	/** Answers how many words the field has. */
	private readField(text: string, field: number): number {
		const {reader} = this;
		let count = 0;
		let isRun = false;
		for (let end = reader.next(text, 0); end >= 0; end = reader.next(text, end)) {
			if (reader.isOnNewLine) this.streams.varint(lineEnd);
			this.add(this.table.number(reader), field);
			count++;
			const goesOn = text.charCodeAt(end) === hyphen && isWordUnit(text.charCodeAt(end + 1));
			if (!(goesOn || isRun)) continue;
			this.extendRun(isRun, goesOn);
			isRun = goesOn;
		}
		return count;
	}

	private add(word: number, field: number): void {
		this.streams.varint(firstWord + word);
		this.notes.note(word, field);
	}

	private extendRun(isRun: boolean, goesOn: boolean): void {
		const {run, reader} = this;
		if (!isRun) run.begin();
		for (let at = 0; at < reader.length; at++) run.put(reader.letters[at] ?? 0);
		if (!goesOn) this.joined.push(this.table.number(run));
	}
}
