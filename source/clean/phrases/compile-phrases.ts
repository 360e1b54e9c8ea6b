/**
 * One regular expression for a list of phrases, to be tested against lower-case text: a blank stands for any run of blanks.
 * Lower-casing the text once is many times faster than the flag `i` with Unicode classes.
 */
export const compilePhrases = (phrases: readonly string[], before = '', after = ''): RegExp =>
	new RegExp(`${before}(?:${phrases.map((phrase) => phrase.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+')).join('|')})${after}`, 'u');

/** Put before phrases that may stand anywhere: they begin a word. */
export const wordStart = '(?<![\\p{L}\\p{N}])';
