/** XML without its comments and sections of raw text; one that never ends is left as it is. Reads it once, however many begin. */
export function withoutSections(xml: string): string {
	const start = /<!--|<!\[CDATA\[/gu;
	const endless = new Set<string>();
	let kept = '';
	let at = 0;
	for (let found = start.exec(xml); found; found = start.exec(xml)) {
		const closing = found[0] === '<!--' ? '-->' : ']]>';
		const end = endless.has(closing) ? -1 : xml.indexOf(closing, start.lastIndex);
		if (end === -1) {
			endless.add(closing);
			continue;
		}
		kept += xml.slice(at, found.index);
		at = end + closing.length;
		start.lastIndex = at;
	}
	return kept + xml.slice(at);
}
