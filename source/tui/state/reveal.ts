/**
 * The first visible line after a selection moved: unchanged while lines `from` to `to` are in view,
 * else moved just as far as brings them in, `to` before `from`. Never re-centres, so that most keys redraw two lines only.
 */
export function reveal(top: number, height: number, from: number, to: number): number {
	const lowest = to - height + 1;
	if (top < lowest) return lowest;
	return from < top ? Math.max(from, lowest) : top;
}
