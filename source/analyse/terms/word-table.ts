/**
 * Two hashes of 32 bits of a word, FNV-1a (Fowler, Noll and Vo 1991) and the sum of powers of 31. Two words that share
 * both do not occur: of 200,000 words any two would in one of a thousand million collections.
 */
export interface WordHash {
	first: number;
	second: number;
}

/** Sets the hash of the characters `start` … before `end` of a text, in place. */
export function hashWord(text: string, start: number, end: number, into: WordHash): void {
	let first = 0x811c9dc5 | 0;
	let second = 0;
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		first = Math.imul(first ^ unit, 0x01000193);
		second = (Math.imul(second, 31) + unit) | 0;
	}
	into.first = first;
	into.second = second;
}

/** What is known of words, looked up where they stand in a text: to cut out every word first would cost more than all else. */
export interface WordTable<Known> {
	/** What is known of a word; undefined if nothing was set. */
	find(hash: Readonly<WordHash>): Known | undefined;
	/** Sets what is known of a word that is not in it. */
	add(hash: Readonly<WordHash>, known: Known): void;
}

/** Numbers a slot of a table takes: both hashes, and where what is known lies, from 1; 0 in an empty one. */
const slotSize = 3;

/**
 * A hash table with open addressing, which forgets all when it holds `limit` words. The words are not in it: to look at
 * each again would be most of the work.
 */
export function createWordTable<Known>(limit: number): WordTable<Known> {
	let slots = new Int32Array(slotSize * 1024);
	let known: Known[] = [];
	/** Where the slot of a word begins, or of the free one where it belongs. */
	const slotOf = (first: number, second: number): number => {
		const mask = slots.length / slotSize - 1;
		for (let slot = (first ^ (first >>> 15)) & mask; ; slot = (slot + 1) & mask) {
			const at = slotSize * slot;
			if (slots[at + 2] === 0 || (slots[at] === first && slots[at + 1] === second)) return at;
		}
	};
	const put = (first: number, second: number, place: number): void => {
		slots.set([first, second, place], slotOf(first, second));
	};
	const grow = (): void => {
		const old = slots;
		slots = new Int32Array(2 * old.length);
		for (let at = 0; at < old.length; at += slotSize) {
			if (old[at + 2] !== 0) put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
		}
	};
	return {
		find: ({first, second}) => {
			const place = slots[slotOf(first, second) + 2] as number;
			return place === 0 ? undefined : known[place - 1];
		},
		add({first, second}, value) {
			if (known.length >= limit) {
				known = [];
				slots.fill(0);
			}
			put(first, second, known.push(value));
			if (2 * slotSize * known.length >= slots.length) grow();
		},
	};
}
