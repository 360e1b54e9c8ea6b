import {readForm} from '../terms/read-form.js';

/** A number with a currency sign, and the one or two words after it. */
const figure = /([€$£]?)(\p{N}+(?:[.,]\p{N}+)*)(?:\s?([%€$£])|[ \u00a0](\p{L}[\p{L}-]*)(?:[ \u00a0](\p{L}[\p{L}-]*))?)?/uy;

/** Words that count a unit and are none themselves. */
const magnitude = /^(?:tausend|thousand|(?:mill|bill|trill)ion(?:en)?|milliarden?|mio|mrd|bn|m)$/iu;

/**
 * A number as a reader understands it without its sentence: "20 Milliarden Dollar", "12 %", "220 jobs".
 * Null for a bare one. `start` is where the number stands in the text, in UTF-16 code units.
 */
export function numberWithUnit(text: string, start: number, language: string): string | null {
	figure.lastIndex = start > 0 && /[€$£]/u.test(text.charAt(start - 1)) ? start - 1 : start;
	const [, sign = '', number = '', after, first = '', second = ''] = figure.exec(text) ?? [];
	if (after) return `${number} ${after}`;
	const words = magnitude.test(first) ? [first, second] : [first];
	const unit = words.filter((word) => readForm(word, language)?.kind === 'word' || magnitude.test(word)).join(' ');
	return sign || unit ? `${sign}${number} ${unit}`.trim() : null;
}
