/** XML from its declaration on: servers put warnings of their programs before it. */
export function fromDeclaration(text: string): string {
	const at = text.slice(0, longestPreface).search(/<\?xml\s/iu);
	return at > 0 ? text.slice(at) : text;
}

/** Characters of such warnings. */
const longestPreface = 4096;
