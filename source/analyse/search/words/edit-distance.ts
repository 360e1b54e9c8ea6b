/** What a swap of neighbours counts, next to 1 for any other edit: the letters are all there. */
const swapCost = 0.5;

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
	const width = Math.min(text.length, word.length + Math.floor(limit));
	return leastOf(align(word, text, width), width, limit);
}

/** As `editDistance`, from all of `word` to the nearest part of `text`: for a word inside a compound. */
export function partDistance(word: string, text: string, limit: number): number {
	if (text.length < word.length - limit) return limit + 1;
	return leastOf(align(word, text, text.length, 0), text.length, limit);
}

function leastOf(row: Float32Array, width: number, limit: number): number {
	let least = limit + 1;
	for (let column = 0; column <= width; column++) least = Math.min(least, row[column] ?? least);
	return least;
}

/** Three rows of the alignment table, used again and again: one key press aligns thousands of words. */
let [before, above, current] = [new Float32Array(64), new Float32Array(64), new Float32Array(64)];

/** The last row of the alignment table: the distances from all of `a` to each beginning of `b` up to `width` letters; `skipCost`: of each letter of `b` before `a` begins. Valid until the next call. */
function align(a: string, b: string, width: number, skipCost = 1): Float32Array {
	if (width >= above.length)
		[before, above, current] = [new Float32Array(width * 2), new Float32Array(width * 2), new Float32Array(width * 2)];
	for (let column = 0; column <= width; column++) above[column] = column * skipCost;
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
		current[column] = isSwap ? Math.min(least, (before[column - 2] ?? 0) + swapCost) : least;
	}
}
