import type {Draft, Line} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** What mail programs write over a letter that is passed on, in the languages we read. */
const labels = {
	sender: /^(?:von|from|de)\s?:\s/iu,
	subject: /^(?:betreff|subject|objet)\s?:\s/iu,
	any: /^(?:von|from|de|gesendet|sent|envoyé|datum|date|an|to|à|cc|kopie|betreff|subject|objet|antwort an|reply-to)\s?:\s/iu,
} as const;

/** Lines of such a head; fewer may be a statement of an article: "Von: 20 auf 30". */
const fewestLines = 3;

/** "Von: …", "Gesendet: …", "Betreff: …" over a letter that was passed on. Its subject and date are the message's own. */
export function dropLetterHeads(draft: Draft): Draft {
	const heads = new Set(runsOf(draft.lines).filter(isHead).flat());
	return removeLines(draft, (line) => (heads.has(line) ? {reason: 'metadata', rule: 'head of a forwarded letter', confidence: 0.9} : null));
}

/** Lines that follow one another and all have one of the labels. */
function runsOf(lines: readonly Line[]): Line[][] {
	const runs: Line[][] = [[]];
	for (const line of lines) {
		if (labels.any.test(line.text)) runs.at(-1)?.push(line);
		else if (runs.at(-1)?.length) runs.push([]);
	}
	return runs;
}

const isHead = (lines: readonly Line[]): boolean =>
	lines.length >= fewestLines && [labels.sender, labels.subject].every((label) => lines.some(({text}) => label.test(text)));
