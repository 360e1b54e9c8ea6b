/** What single characters and small words of a line show. */
export interface LineMarks {
	/** Capital letters and ASCII digits. */
	readonly capitals: number;
	readonly digits: number;
	/** Bars, bullets or arrows part its cells. */
	readonly isRow: boolean;
	readonly hasSpeech: boolean;
	/** Names a picture agency as captions do. */
	readonly hasCredit: boolean;
	readonly hasTime: boolean;
	readonly startsSmall: boolean;
	/** Words grown together where a page parted them: "LokalesNeue". */
	readonly isFused: boolean;
}

const credit = /©|\((?:\p{L}+\/)?(?:dpa|afp|ap|reuters)\)?|(?:getty|imago|picture[- ]alliance|shutterstock)|\/\s?(?:dpa|afp|ap|reuters)/u;
/** What the pattern above cannot match without. */
const creditHint = /[©(/]|getty|imago|picture|shutter/;
const clockOrDate =
	/\d{1,2}[:.]\d\d\s?(?:uhr|am|pm|min)|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d\d-\d\d|(?:vor|seit) \d{1,4} |(?<!\d)\d{1,4} \p{L}{1,12} ago/u;
const lowerStart = /^\p{Ll}/u;
const fused = /\p{Ll}\p{Lu}\p{Ll}|[.:?!]\p{Lu}\p{Ll}/u;
/** In long lines such words are names. In characters. */
const longestFused = 200;

/** The kinds of characters that are counted, as bits; what is no letter of Latin-1 may be a capital, too. */
const kind = {capital: 1, digit: 2, speech: 4, joint: 8, foreign: 16};
/** All quotation marks, bullets and arrows stand before. */
const tableEnd = 0x2200;
const kinds = new Uint8Array(tableEnd).fill(kind.foreign, 0x100);
for (let code = 0; code < 0x100; code++) {
	// Capitals of Latin-1.
	if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) kinds[code] = kind.capital;
	if (code >= 48 && code <= 57) kinds[code] = kind.digit;
}
for (const char of '„“"»«”') kinds[char.charCodeAt(0)] = kind.speech;
for (const char of '|•›→') kinds[char.charCodeAt(0)] = kind.joint;
kinds['»'.charCodeAt(0)] = kind.speech | kind.joint;

/** What the characters and small words of a trimmed line show; `lower` is the line in small letters. */
export function lineMarks(text: string, lower: string): LineMarks {
	const {capitals, digits, seen, joints, innerCapitals} = countCharacters(text);
	return {
		capitals,
		digits,
		isRow: joints !== 0,
		hasSpeech: (seen & kind.speech) !== 0,
		hasCredit: creditHint.test(lower) && credit.test(lower),
		hasTime: digits > 0 && clockOrDate.test(lower),
		startsSmall: lowerStart.test(text),
		isFused: innerCapitals > 0 && text.length < longestFused && fused.test(text),
	};
}

interface CharacterCounts {
	readonly capitals: number;
	readonly digits: number;
	/** The kinds that occur. */
	readonly seen: number;
	/** Not 0 where a joint occurs; the first character may be a list's bullet. */
	readonly joints: number;
	/** What may be capitals, not counting those that begin the line or follow a blank. */
	readonly innerCapitals: number;
}

/** Looks at each character once. */
function countCharacters(text: string): CharacterCounts {
	let [capitals, digits, seen, joints, innerCapitals] = [0, 0, 0, 0, 0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const bits = code < tableEnd ? (kinds[code] as number) : kind.foreign;
		if (bits === 0) continue;
		if (bits === kind.capital) capitals++;
		else if (bits === kind.digit) digits++;
		seen |= bits;
		if (at === 0) continue;
		joints |= bits & kind.joint;
		if ((bits & mayBeCapital) !== 0 && text.charCodeAt(at - 1) !== blank) innerCapitals++;
	}
	return {capitals, digits, seen, joints, innerCapitals};
}

const mayBeCapital = kind.capital | kind.foreign;
const blank = 0x20;
