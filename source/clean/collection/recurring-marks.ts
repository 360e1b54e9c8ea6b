/** The marks that come at least `fewest` times, told in memory that does not grow with them: a few others may slip in. */
export function recurringMarks(marks: Iterable<number>, fewest: number): (mark: number) => boolean {
	const counts = new Uint8Array(slots);
	for (const mark of marks) {
		const slot = mark & (slots - 1);
		const count = counts[slot] ?? 0;
		if (count < fewest) counts[slot] = count + 1;
	}
	return (mark) => (counts[mark & (slots - 1)] ?? 0) >= fewest;
}

/** A power of two: 16 MB hold the lines of a million articles with few of them sharing a slot. */
const slots = 1 << 24;
