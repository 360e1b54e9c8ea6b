import {fold} from '../../language/fold.js';

/** Shorter words say little about a story. In characters. */
const shortestWord = 4;
/** Inflected forms agree in so many letters. */
const stemLength = 6;

const stems = (text: string): Set<string> =>
	new Set(
		(text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= shortestWord).map((word) => fold(word).slice(0, stemLength)),
	);

/** Do a headline and a text speak of the same things: does at least one longer word of the headline occur there? */
export function sharesWords(headline: string, text: string): boolean {
	const known = stems(text);
	return [...stems(headline)].some((stem) => known.has(stem));
}
