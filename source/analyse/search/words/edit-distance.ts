/**
 * Optimal string alignment: insertions, omissions, exchanges and swaps of neighbours between two words.
 * Answers `limit + 1` as soon as more than `limit` are certain. (Damerau 1964; the restricted form, each stretch edited once.)
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	return Math.min(lastRow(a, b)[b.length] ?? 0, limit + 1);
}

/** As `editDistance`, from all of `word` to the nearest beginning of `text`: for a word still being typed. */
export function prefixDistance(word: string, text: string, limit: number): number {
	if (text.length < word.length - limit) return limit + 1;
	const row = lastRow(word, text.slice(0, word.length + limit));
	return Math.min(limit + 1, ...row);
}

/** The last row of the alignment table: the distances from all of `a` to each beginning of `b`. */
function lastRow(a: string, b: string): readonly number[] {
	let before: number[] = [];
	let above = Array.from({length: b.length + 1}, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const exchange = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			let least = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, exchange);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				least = Math.min(least, (before[column - 2] ?? 0) + 1);
			}
			current.push(least);
		}
		before = above;
		above = current;
	}
	return above;
}
