/** The first visible line from which lines `line` to `end` are in view, or as many of them as fit; `top` if they are. */
export function inView(top: number, {line, end}: {readonly line: number; readonly end: number}, height: number): number {
	if (line < top) return line;
	return end > top + height ? Math.min(line, end - height) : top;
}
