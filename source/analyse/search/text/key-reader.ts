import {lettersOf, separator, several, silent, unitKey} from './unit-key.js';

/** Longer keys are cut: no word, but something encoded. */
const longestKey = 255;
const lineFeed = 10;
const [a, e, o, u] = ['a', 'e', 'o', 'u'].map((letter) => letter.charCodeAt(0));

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
	/** Whether the last letter makes an umlaut with an "e". */
	private opensDigraph = false;

	/** Reads the next word of a text from an offset on and answers where it ends; -1 if there is none. */
	next(text: string, from: number): number {
		const start = this.skip(text, from);
		if (start < 0) return -1;
		this.begin();
		this.start = start;
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
		this.opensDigraph = false;
	}

	/** Adds a letter to the key: "ae", "oe" and "ue" are "a", "o" and "u". */
	put(letter: number): void {
		if (letter === e && this.opensDigraph) {
			this.opensDigraph = false;
			return;
		}
		this.opensDigraph = letter === a || letter === o || letter === u;
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

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
const offsetBasis = 0x81_1c_9d_c5 | 0;
const prime = 16_777_619;
