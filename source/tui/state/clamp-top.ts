/** The first visible line, moved no further than the text reaches. Lines from 0. */
export function clampTop(top: number, height: number, count: number): number {
	return Math.max(0, Math.min(top, count - height));
}
