/** What is known of words, looked up where they stand in a text: to cut out every word first would cost more than all else. */
export interface WordTable<Known> {
	/** What is known of the characters `start` … before `end` of a text; undefined if nothing was set. */
	find(text: string, start: number, end: number): Known | undefined;
	/** Sets what is known of a word that is not in it. */
	add(word: string, known: Known): void;
}

/** A hash table with open addressing, which forgets all when it holds `limit` words. */
export function createWordTable<Known>(limit: number): WordTable<Known> {
	let slots = new Int32Array(1024).fill(-1);
	let words: string[] = [];
	let known: Known[] = [];
	/** The slot of a word, or the free one where it belongs. */
	const slotOf = (text: string, start: number, end: number): number => {
		const mask = slots.length - 1;
		for (let slot = hash(text, start, end) & mask; ; slot = (slot + 1) & mask) {
			const place = slots[slot] as number;
			if (place === -1 || stands(words[place] as string, text, start, end)) return slot;
		}
	};
	const put = (word: string, place: number): void => {
		slots[slotOf(word, 0, word.length)] = place;
	};
	return {
		find: (text, start, end) => {
			const place = slots[slotOf(text, start, end)] as number;
			return place === -1 ? undefined : known[place];
		},
		add(word, value) {
			if (words.length >= limit) {
				[words, known] = [[], []];
				slots.fill(-1);
			}
			put(word, words.push(word) - 1);
			known.push(value);
			if (2 * words.length < slots.length) return;
			slots = new Int32Array(2 * slots.length).fill(-1);
			words.forEach(put);
		},
	};
}

function stands(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	return true;
}

/** FNV-1a with 32 bits (Fowler, Noll and Vo 1991), its upper half folded in. */
function hash(text: string, start: number, end: number): number {
	let value = 0x811c9dc5;
	for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	return value ^ (value >>> 15);
}
