/** What a key writes where letters are text: itself, a blank for the space bar, nothing for named keys. */
export function keyText(key: string): string {
	if (key === 'space') return ' ';
	return [...key].length === 1 ? key : '';
}
