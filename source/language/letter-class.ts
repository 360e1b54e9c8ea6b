/** What a UTF-16 code unit is to the finding of words. */
export const notOfWords = 0;
export const letter = 1;
export const digit = 2;

/**
 * Whether a code unit is a letter, a digit (any number sign of Unicode) or neither. A half of a character beyond the basic
 * plane is neither: ideographs there are rare, and emoji are many. A look-up, as every character of every article comes by here.
 */
export function letterClass(unit: number): number {
	if (unit < classes.length) return classes[unit] as number;
	return unit >= firstMark && unit <= lastMark ? notOfWords : classOf(unit);
}

const classOf = (unit: number): number => {
	const character = String.fromCharCode(unit);
	if (/\p{L}/u.test(character)) return letter;
	return /\p{N}/u.test(character) ? digit : notOfWords;
};

/** The block of general punctuation: quotes and dashes are the most frequent signs beyond the letters. */
const [firstMark, lastMark] = [0x2000, 0x206f];

/** All of the Latin, Greek and Cyrillic letters. */
const classes = Uint8Array.from({length: 0x530}, (_, unit) => classOf(unit));
