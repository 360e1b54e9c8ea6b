/**
 * Text that may go to a terminal: escape sequences, control characters, bidi overrides and invisible
 * break marks gone, line ends as "\n". Tabs become one space so that columns hold. Ordinary words are untouched.
 */
export function neutralise(text: string): string {
	if (!suspicious.test(text)) return text;
	return text
		.replace(/\r\n?|[\u2028\u2029]/gu, '\n')
		.replace(escapeSequence, '')
		.replace(/[\t\v\f]/gu, ' ')
		.replace(forbidden, '');
}

/** As `neutralise`, on one line: for names, paths and messages. */
export const neutraliseLine = (text: string): string => neutralise(text).replace(/\n+/gu, ' ');

// ECMA-48: CSI …, and OSC, DCS, SOS, PM, APC up to their terminator, and two-character escapes; 7-bit and 8-bit forms.
const escapeSequence =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]?/gu;

// C0 without the line feed, DEL, C1, soft hyphen and zero-width breaks (they hide words from search), bidi marks,
// embeddings, overrides and isolates, tags, byte order mark, half a surrogate pair.
const forbidden =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uD800-\uDFFF]|[\u{E0000}-\u{E007F}]/gu;

/** What any of the replacements could concern: most texts have nothing of it, and one look is cheaper than four. */
const suspicious = new RegExp(`${forbidden.source}|[\\r\\u2028\\u2029]`, 'u');
