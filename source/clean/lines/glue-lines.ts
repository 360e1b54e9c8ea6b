/** The lines of one paragraph as one text. A hyphen at the end of a line holds the word together, unless a second part follows ("Ein- und Ausfuhr"). */
export function glueLines(texts: readonly string[]): string {
	let glued = '';
	for (const text of texts) {
		const isOneWord = /\p{L}-$/u.test(glued.slice(-longestEnd)) && !/^(?:und|oder|bzw\.?|sowie|and|or)\s/u.test(text);
		glued += glued === '' || isOneWord ? text : ` ${text}`;
	}
	return glued;
}

/** A letter and its hyphen. In characters. */
const longestEnd = 3;
