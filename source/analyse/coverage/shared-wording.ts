import {tokens} from '../../language/tokens.js';

/** What a text words: its runs of five words (shingles, Broder 1997), in lower case and without punctuation. */
export type Wording = ReadonlySet<string>;

/** Words of a run: as many hardly ever stand together by chance. */
const runLength = 5;

/** The wording of a text. */
export function readWording(text: string): Wording {
	const words = tokens(text.toLowerCase()).map((token) => token.text);
	const runs = new Set<string>();
	for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '));
	return runs;
}

/** The share of a shorter text that stands word for word in a longer one, 0 to 1, counted for the one that has fewer runs. */
export function sharedWording(one: Wording, other: Wording): number {
	const [short, long] = one.size <= other.size ? [one, other] : [other, one];
	let shared = 0;
	for (const run of short) if (long.has(run)) shared++;
	return short.size === 0 ? 0 : shared / short.size;
}
