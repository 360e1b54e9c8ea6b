/** Elements in elements that no page needs; the time parsers take grows with the square of it. */
const deepest = 2000;

/** Characters of markup that cannot be nested deep enough to matter. */
const harmless = 200_000;

/**
 * Markup without the tags that are nested beyond all sense; all text stays, also what looks like tags in comments and scripts. Reads it
 * once. In XML an element ends only where it says so, whatever its name.
 */
export function limitNesting(markup: string, kind: 'html' | 'xml' = 'html'): string {
	if (markup.length < harmless || !hasMoreTags(markup, deepest)) return markup;
	const open = new Map<string, number>();
	let depth = 0;
	return markup.replace(kind === 'xml' ? partOfXml : partOfHtml, (found: string, ...rest: readonly unknown[]) => {
		const {slash, name: given} = rest.at(-1) as Readonly<Record<string, string | undefined>>;
		const name = given?.toLowerCase();
		if (name === undefined || (kind === 'xml' ? found.endsWith('/>') : uncounted.has(name))) return found;
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

/** What has fewer tags cannot be nested deeper: almost every page, and to count is many times quicker than to read it. */
function hasMoreTags(markup: string, most: number): boolean {
	let count = 0;
	for (let at = markup.indexOf('<'); at >= 0 && count <= most; at = markup.indexOf('<', at + 1)) if (markup[at + 1] !== '/') count++;
	return count > most;
}

const tag = /<(?<slash>\/?)(?<name>[a-z][a-z\d:-]*)[^<>]*>/u;
const comment = /<!--(?:-?>|[\s\S]*?(?:-->|$))/u;
/** What stands in raw text counts as no tag, and what never ends is raw to the end of the page. */
const rawText = /<(?<raw>script|style|title|textarea|xmp|iframe|noembed|noframes)(?![a-z\d:-])[^<>]*(?<!\/)>[\s\S]*?(?:<\/\k<raw>|$)/u;
const section = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/u;

const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({source}) => source).join('|'), 'giu');
const partOfHtml = anyOf(comment, rawText, tag);
const partOfXml = anyOf(comment, section, tag);

/** Elements that hold nothing, or that the next of their kind ends. */
const uncounted: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '),
);
