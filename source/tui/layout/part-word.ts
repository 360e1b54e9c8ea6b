import type {Span} from '../../model/span.js';
import type {Hyphenate} from './hyphenate.js';

/**
 * The last place in a stretch of text where a hyphen may part its last word, so that what stands before it, the hyphen
 * included, takes at most `room` columns; null where there is none. Every code unit of the text takes one column.
 */
export function partWord(text: string, {start, end}: Span, room: number, hyphenate: Hyphenate): number | null {
	const [word = '', at = 0] = lastWord(text.slice(start, end));
	if (word.length < shortestWord) return null;
	const breaks = hyphenate(word).filter((offset) => offset >= leastBefore && word.length - offset >= leastAfter);
	const last = breaks.findLast((offset) => at + offset + 1 <= room);
	return last === undefined ? null : start + at + last;
}

/** The last run of letters and where it starts; none where the stretch ends in digits or is an address. */
function lastWord(stretch: string): readonly [string, number] | readonly [] {
	const found = /\p{L}{2,}(?=[^\p{L}\p{N}]*$)/u.exec(stretch);
	return found && !/[@/\\_\d]|\.\p{L}/u.test(stretch) ? [found[0], found.index] : [];
}

/** In letters: shorter words are not worth a hyphen, shorter parts read badly. */
const shortestWord = 7;
const leastBefore = 3;
const leastAfter = 3;
