/** Letters by which keys are sorted as numbers: with eight bits each they leave the places 21 of the 53 bits of a whole number. */
const lettersFirst = 4;
const largestLetter = 255;
const roomForPlace = 2 ** 21;

/**
 * The places of different keys in code unit order of the keys. Sorting numbers is many times quicker than comparing strings: keys are
 * sorted by their first letters as numbers, and compared only where those are alike.
 */
export function sortedPlaces(keys: readonly string[]): Uint32Array {
	if (keys.length > roomForPlace) return Uint32Array.from(keys.keys()).sort(comparison(keys));
	const codes = Float64Array.from(keys, (key, place) => beginning(key) * roomForPlace + place).sort();
	const places = Uint32Array.from(codes, (code) => code % roomForPlace);
	let start = 0;
	for (let end = 1; end <= codes.length; end++) {
		if (end < codes.length && sameBeginning(codes[start] ?? 0, codes[end] ?? 0)) continue;
		if (end - start > 1) places.subarray(start, end).sort(comparison(keys));
		start = end;
	}
	return places;
}

/** The first letters as a number that grows with them; up to the first beyond Latin, which all count the same. */
function beginning(key: string): number {
	let code = 0;
	let isLatin = true;
	for (let at = 0; at < lettersFirst; at++) {
		const letter = isLatin && at < key.length ? Math.min(key.charCodeAt(at), largestLetter) : 0;
		code = code * (largestLetter + 1) + letter;
		if (letter === largestLetter) isLatin = false;
	}
	return code;
}

const sameBeginning = (a: number, b: number): boolean => Math.floor(a / roomForPlace) === Math.floor(b / roomForPlace);

const comparison = (keys: readonly string[]) => (a: number, b: number) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1);
