/**
 * Optimal string alignment: insertions, omissions, exchanges and swaps of neighbours between two words.
 * Answers `limit + 1` for anything above `limit`. (Damerau 1964; the restricted form, each stretch edited once.)
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	return Math.min(align(a, b, b.length)[b.length] ?? 0, limit + 1);
}

/** As `editDistance`, from all of `word` to the nearest beginning of `text`: for a word still being typed. */
export function prefixDistance(word: string, text: string, limit: number): number {
	if (text.length < word.length - limit) return limit + 1;
	const width = Math.min(text.length, word.length + limit);
	const row = align(word, text, width);
	let least = limit + 1;
	for (let column = 0; column <= width; column++) least = Math.min(least, row[column] ?? least);
	return least;
}

/** Three rows of the alignment table, used again and again: one key press aligns thousands of words. */
let [before, above, current] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

/** The last row of the alignment table: the distances from all of `a` to each beginning of `b` up to `width` letters. Valid until the next call. */
function align(a: string, b: string, width: number): Uint16Array {
	if (width >= above.length)
		[before, above, current] = [new Uint16Array(width * 2), new Uint16Array(width * 2), new Uint16Array(width * 2)];
	for (let column = 0; column <= width; column++) above[column] = column;
	for (let row = 1; row <= a.length; row++) {
		fillRow(a, b, row, width);
		[before, above, current] = [above, current, before];
	}
	return above;
}

function fillRow(a: string, b: string, row: number, width: number): void {
	const letter = a.charCodeAt(row - 1);
	const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1;
	current[0] = row;
	for (let column = 1; column <= width; column++) {
		const other = b.charCodeAt(column - 1);
		let least = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
		least = Math.min(least, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
		const isSwap = column > 1 && other === letterBefore && letter === b.charCodeAt(column - 2);
		current[column] = isSwap ? Math.min(least, (before[column - 2] ?? 0) + 1) : least;
	}
}
