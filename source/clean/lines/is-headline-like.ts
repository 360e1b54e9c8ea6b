import type {Line} from '../draft.js';

/** Headlines are seldom longer; beyond that a line is a standfirst. In characters. */
const longestHeadline = 170;

/** From here on a full stop inside means two sentences, not a number or an abbreviation. In characters. */
const twoSentences = 90;

/** Could the line stand over an article or a section: short, no full stop, not a list item, some letters. */
export function isHeadlineLike(line: Line): boolean {
	const {text, shape} = line;
	if (text.length > longestHeadline || shape.words === 0 || /^[•·▪◦*–—(©]/u.test(text)) return false;
	if (text.length > twoSentences && /[\p{Ll}\d]{2}\. \p{Lu}/u.test(text)) return false;
	return !/(?<!\.\.)[.;,]["“”»«’]*$/u.test(text) && /\p{L}{2}/u.test(text);
}
