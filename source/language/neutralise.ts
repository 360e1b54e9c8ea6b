/**
 * Text that may go to a terminal: escape sequences, control characters, bidi overrides and what is invisible gone, floods
 * of combining marks cut short, line ends as "\n". Tabs become one space so that columns hold. Ordinary words are untouched.
 */
export function neutralise(text: string): string {
	if (!isSuspect(text)) return text;
	return text
		.replace(/\r\n?|[\u2028\u2029]/gu, '\n')
		.replace(escapeSequence, '')
		.replace(/[\t\v\f]/gu, ' ')
		.replace(forbidden, '')
		.replace(flood, '$1$2');
}

/** As `neutralise`, on one line: for names, paths and messages. */
export const neutraliseLine = (text: string): string => neutralise(text).replace(/\n+/gu, ' ');

/** Whether a text holds a suspect sign. What is known of each code unit is kept: a look into a table is many times quicker than the pattern. */
function isSuspect(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if ((signs[unit] || classify(unit)) === suspectSign) return true;
	}
	return false;
}

const [ordinarySign, suspectSign] = [1, 2];
/** Of each UTF-16 code unit one of these two, 0 while it was not met. */
const signs = new Uint8Array(0x1_00_00);

function classify(unit: number): number {
	const sign = suspect.test(String.fromCharCode(unit)) ? suspectSign : ordinarySign;
	signs[unit] = sign;
	return sign;
}

// Anything but what most texts are made of, which none of the patterns below touches: printable Latin, line feeds, and the
// quotation marks, dashes and signs of newspapers. One look at each is several times cheaper than five replacements.
const suspect = /[^ -~\n\u00A0-\u00AC\u00AE-\u02FF\u2010-\u201F\u2022\u2026\u2030\u2032\u2033\u2039\u203A\u20AC]/u;

// ECMA-48. CSI with its parameters; OSC, DCS, SOS, PM, APC up to their terminator; escapes of two characters. An
// introducer without its end is taken out alone, so that no words go with it; so is an 8-bit CSI without parameters,
// which old pages have where a quotation mark was meant.
const escapeSequence =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	/\u001B\[[0-?]*[ -/]*[@-~]|\u009B[ -?]+[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F\n]*(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]*[0-~]?/gu;

// C0 without the line feed, DEL, C1, soft hyphen and zero-width breaks (they hide words from search), bidi marks,
// embeddings, overrides and isolates, fillers and formats that show nothing, tags, byte order mark, half a surrogate pair.
const forbidden =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF\uD800-\uDFFF]|\u034F|[\u{E0000}-\u{E0FFF}]/gu;

// No script stacks more than six marks on a letter; of joiners one joins.
const flood = /(\p{M}{6})\p{M}+|(\u200C|\u200D)(?:\u200C|\u200D)+/gu;
