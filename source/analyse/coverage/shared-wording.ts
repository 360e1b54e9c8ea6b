/** What a text words: its runs of five words as numbers (shingles, Broder 1997), in lower case and without punctuation. */
export type Wording = ReadonlySet<number>;

/** Words of a run: as many hardly ever stand together by chance. */
const runLength = 5;

/** Characters read: reprints are cut from the end, so the beginning tells. */
const readLimit = 6000;

/** The wording of a text; two runs seldom share a number. */
export function readWording(text: string): Wording {
	const words = Array.from(
		text
			.slice(0, readLimit)
			.toLowerCase()
			.matchAll(/[\p{L}\p{N}]+/gu),
		([word]) => hash(word),
	);
	const runs = new Set<number>();
	for (let at = 0; at + runLength <= words.length; at++) {
		let run = 0;
		for (let place = at; place < at + runLength; place++) run = Math.imul(run, hashFactor) ^ (words[place] ?? 0);
		runs.add(run);
	}
	return runs;
}

/** The share of a shorter text that stands word for word in a longer one, 0 to 1, counted for the one that has fewer runs. */
export function sharedWording(one: Wording, other: Wording): number {
	const [short, long] = one.size <= other.size ? [one, other] : [other, one];
	let shared = 0;
	for (const run of short) if (long.has(run)) shared++;
	return short.size === 0 ? 0 : shared / short.size;
}

/** FNV-1a with 32 bits (Fowler, Noll and Vo 1991). */
function hash(word: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
	return value;
}

/** Knuth's multiplicative hash. */
const hashFactor = 0x9e3779b1;
