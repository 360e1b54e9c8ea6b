/** A line of the source as it stands, before anything is known about it. */
export interface RawLine {
	/** From 1. */
	readonly number: number;
	/** Trimmed, never empty. */
	readonly text: string;
	readonly blankBefore: boolean;
	readonly indented: boolean;
}

/** The non-blank lines of a neutralised text, in order. */
export function splitLines(text: string): RawLine[] {
	const lines: RawLine[] = [];
	let blankBefore = false;
	for (const [index, raw] of text.split('\n').entries()) {
		const trimmed = raw.trim();
		if (trimmed) lines.push({number: index + 1, text: trimmed, blankBefore, indented: /^\s/u.test(raw)});
		blankBefore = !trimmed;
	}
	return lines;
}
