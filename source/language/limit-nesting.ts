/** Elements in elements that no page needs; the time parsers take grows with the square of it. */
const deepest = 2000;

/** Characters of markup that cannot be nested deep enough to matter. */
const harmless = 200_000;

/**
 * Markup without the tags that are nested beyond all sense; all text stays. Reads it once. In XML an element ends only where it says so,
 * whatever its name.
 */
export function limitNesting(markup: string, kind: 'html' | 'xml' = 'html'): string {
	if (markup.length < harmless) return markup;
	const open = new Map<string, number>();
	let depth = 0;
	return markup.replace(tag, (found, slash: string, given: string) => {
		const name = given.toLowerCase();
		if (kind === 'xml' ? found.endsWith('/>') : uncounted.has(name)) return found;
		const count = open.get(name) ?? 0;
		// An end without a beginning ends nothing.
		if (slash !== '' && count === 0) return found;
		const step = slash === '' ? 1 : -1;
		const isBeyond = Math.max(depth, depth + step) > deepest;
		open.set(name, count + step);
		depth += step;
		return isBeyond ? ' ' : found;
	});
}

const tag = /<(\/?)([a-z][a-z\d:-]*)[^<>]*>/giu;

/** Elements that hold nothing, or that the next of their kind ends. */
const uncounted: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '),
);
