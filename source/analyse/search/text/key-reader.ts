import {lettersOf, separator, several, silent, unitKey} from './unit-key.js';

/** Longer keys are cut: no word, but something encoded. */
const longestKey = 255;
const lineFeed = 10;
const e = 0x65;

/**
 * Reads the keys of words (`foldKey`) straight out of texts, without cutting words out and folding them one by one:
 * indexing a collection is mostly this. One reader serves all texts.
 */
export class KeyReader {
	/** The key read last is its first `length` letters. */
	readonly letters = new Uint16Array(longestKey + 1);
	length = 0;
	/** FNV-1a of the key, its high bits mixed in since a table takes the low ones. */
	hash = 0;
	/** Where the word begins. */
	start = 0;
	/** Whether its line is not the line of the word before. */
	isOnNewLine = false;
	/** The last letter, unless it is an umlaut already. */
	private before = 0;

	/** Reads the next word of a text from an offset on and answers where it ends; -1 if there is none. */
	next(text: string, from: number): number {
		const start = this.skip(text, from);
		if (start < 0) return -1;
		this.start = start;
		const end = this.readPlain(text, start);
		return end < 0 ? this.readAny(text, start) : end;
	}

	/** Nearly all words: each unit is one letter. As `readAny`, but without touching a field for each letter; -1 for other words. */
	private readPlain(text: string, start: number): number {
		const {letters} = this;
		let at = start;
		let length = 0;
		let hash = offsetBasis;
		let before = 0;
		for (; at < text.length; at++) {
			const letter = unitKey(text.charCodeAt(at));
			if (letter <= several) break;
			if (letter === e && opensDigraph(before)) {
				before = 0;
				continue;
			}
			before = letter;
			letters[length++] = letter;
			hash = Math.imul(hash ^ letter, prime);
		}
		if (length > longestKey || (at < text.length && unitKey(text.charCodeAt(at)) !== separator)) return -1;
		this.length = length;
		this.hash = hash;
		return at;
	}

	private readAny(text: string, start: number): number {
		this.begin();
		let at = start;
		for (; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			const letter = unitKey(unit);
			if (letter === separator) break;
			if (letter > several) this.put(letter);
			else if (letter !== silent) this.putAll(lettersOf(unit));
		}
		return at;
	}

	/** Begins a key of no letters. */
	begin(): void {
		this.length = 0;
		this.hash = offsetBasis;
		this.before = 0;
	}

	/** Adds a letter to the key: "ae", "oe" and "ue" are "a", "o" and "u". */
	put(letter: number): void {
		if (letter === e && opensDigraph(this.before)) {
			this.before = 0;
			return;
		}
		this.before = letter;
		if (this.length >= longestKey) return;
		this.letters[this.length++] = letter;
		this.hash = Math.imul(this.hash ^ letter, prime);
	}

	private putAll(letters: string): void {
		for (let at = 0; at < letters.length; at++) this.put(letters.charCodeAt(at));
	}

	/** The first offset in a word, -1 where none follows. */
	private skip(text: string, from: number): number {
		this.isOnNewLine = false;
		for (let at = from; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			if (unitKey(unit) !== separator) return at;
			if (unit === lineFeed) this.isOnNewLine = true;
		}
		return -1;
	}
}

/** Whether a letter makes an umlaut with an "e": a, o, u. */
const opensDigraph = (letter: number): boolean => letter === 0x61 || letter === 0x6f || letter === 0x75;

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
const offsetBasis = 0x81_1c_9d_c5 | 0;
const prime = 16_777_619;
