const unknown = 0;
const outside = 1;
const inside = 2;

/** What is known of each UTF-16 code unit, filled as units turn up. */
const classes = new Uint8Array(0x1_00_00);

/** Whether a UTF-16 code unit belongs to a word: a letter, a digit or a combining mark. */
export function isWordUnit(unit: number): boolean {
	const known = classes[unit];
	return known === unknown ? classify(unit) : known === inside;
}

function classify(unit: number): boolean {
	const isInside = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
	classes[unit] = isInside ? inside : outside;
	return isInside;
}
