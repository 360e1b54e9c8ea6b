/**
 * Numbers words without cutting them out of their text: a hash table over one array of letters.
 * Reading a collection is mostly this look-up; a Map of strings takes three times as long.
 */
export class WordTable {
	private readonly numbers: number[] = [];
	private readonly numberOf: (word: string) => number;
	/** All words one after the other; word w is from `ends[w]` to `ends[w + 1]`. */
	private letters = new Uint16Array(1 << 16);
	private ends = new Uint32Array(1 << 12);
	private hashes = new Int32Array(1 << 12);
	/** Word + 1, or 0 where free; open addressing, at most half full. */
	private slots = new Int32Array(1 << 13);

	/** `numberOf` gives the number of a word that comes up for the first time. */
	constructor(numberOf: (word: string) => number) {
		this.numberOf = numberOf;
	}

	/** The number of the word at `start` to `end` of a text. */
	number(text: string, start: number, end: number): number {
		const hash = hashOf(text, start, end);
		const mask = this.slots.length - 1;
		let slot = hash & mask;
		for (let entry = this.slots[slot] ?? 0; entry !== 0; entry = this.slots[slot] ?? 0) {
			if (this.hashes[entry - 1] === hash && this.isWord(entry - 1, text, start, end)) return this.numbers[entry - 1] ?? 0;
			slot = (slot + 1) & mask;
		}
		return this.keep(slot, hash, text.slice(start, end));
	}

	private isWord(known: number, text: string, start: number, end: number): boolean {
		const {letters} = this;
		let letter = this.ends[known] ?? 0;
		if ((this.ends[known + 1] ?? 0) - letter !== end - start) return false;
		for (let at = start; at < end; at++) if (letters[letter++] !== text.charCodeAt(at)) return false;
		return true;
	}

	private keep(slot: number, hash: number, word: string): number {
		const number = this.numberOf(word);
		const fresh = this.numbers.push(number) - 1;
		const start = this.ends[fresh] ?? 0;
		while (start + word.length > this.letters.length) this.letters = larger(this.letters, new Uint16Array(this.letters.length * 2));
		for (let at = 0; at < word.length; at++) this.letters[start + at] = word.charCodeAt(at);
		this.ends[fresh + 1] = start + word.length;
		this.hashes[fresh] = hash;
		this.slots[slot] = fresh + 1;
		if (this.numbers.length + 1 === this.ends.length) this.grow();
		return number;
	}

	private grow(): void {
		const size = this.ends.length * 2;
		this.ends = larger(this.ends, new Uint32Array(size));
		this.hashes = larger(this.hashes, new Int32Array(size));
		this.slots = new Int32Array(size * 2);
		const mask = this.slots.length - 1;
		for (let known = 0; known < this.numbers.length; known++) {
			let slot = (this.hashes[known] ?? 0) & mask;
			while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
			this.slots[slot] = known + 1;
		}
	}
}

/** FNV-1a over code units, its high bits mixed in since a table takes the low ones. */
function hashOf(text: string, start: number, end: number): number {
	let hash = 0x81_1c_9d_c5 | 0;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
	return hash ^ (hash >>> 15);
}

function larger<Numbers extends Uint16Array | Uint32Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
	to.set(from);
	return to;
}
