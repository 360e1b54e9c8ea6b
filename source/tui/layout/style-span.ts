import type {Span, TextSpan} from '../../model/span.js';
import type {Line, Role, StyledSpan} from './line.js';

/** A stretch of a text that is shown in a role of its own. */
export interface Emphasis extends Span {
	readonly role: Role;
}

/** One wrapped row in the role `base`, with the stretches of `emphases` (in order, apart, by offset in the whole text) in theirs. */
export function styleSpan(row: TextSpan, base: Role, emphases: readonly Emphasis[] = []): Line {
	const line: StyledSpan[] = [];
	let at = row.start;
	const take = (end: number, role: Role): void => {
		if (end > at) line.push({text: row.text.slice(at - row.start, end - row.start), role});
		at = Math.max(at, end);
	};
	for (const {start, end, role} of emphases) {
		if (end <= row.start || start >= row.end) continue;
		take(Math.max(at, Math.min(start, row.end)), base);
		take(Math.min(end, row.end), role);
	}
	take(row.end, base);
	// A hyphen that parts a word belongs to no stretch of the text.
	const added = row.text.slice(row.end - row.start);
	return added === '' ? line : [...line, {text: added, role: line.at(-1)?.role ?? base}];
}
