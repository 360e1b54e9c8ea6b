import type {TextWord} from '../text/text-words.js';
import type {Range} from './range.js';

/**
 * Where a text writes in several words what a key has as one: two words with a single blank or sign between ("Scale AI" for
 * "scaleai"), or any number joined by hyphens ("Cloud-Deal" for "clouddeal"). `open`: the key may end within the last.
 */
export function writtenApart(key: string, open: boolean, text: string, words: readonly TextWord[]): Range[] {
	return words.flatMap((first, at): Range[] => {
		if (first.key.length >= key.length || !key.startsWith(first.key)) return [];
		const end = endOfKey(key, open, text, words, at);
		return end === null ? [] : [[first.start, end]];
	});
}

/** The end of the words from `at` on that are the key together; null where they are not. */
function endOfKey(key: string, open: boolean, text: string, words: readonly TextWord[], at: number): number | null {
	let joined = words[at]?.key ?? '';
	let before = words[at];
	for (let next = words[at + 1], step = at + 2; before && next; before = next, next = words[step++]) {
		const sign = text[before.end];
		if (next.start !== before.end + 1 || sign === '\n') return null;
		joined += next.key;
		if (joined === key || (open && joined.startsWith(key))) return next.end;
		if (sign !== '-' || !key.startsWith(joined)) return null;
	}
	return null;
}
