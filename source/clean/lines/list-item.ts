const bullet = /^[•·▪◦‣*–-]\s*\S/u;
const numbered = /^(?<number>\d{1,2})[.)]\s/u;

/** What sets a line off as an item of a list: its bullet sign or its number; null for other lines. */
export function listItem(text: string): string | number | null {
	const number = numbered.exec(text)?.groups?.number;
	if (number) return Number(number);
	return bullet.test(text) ? text.charAt(0) : null;
}
