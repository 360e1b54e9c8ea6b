import type {Article, Removal} from '../../model/article.js';

/** The removed passages that stood above the headline, and those below it; both in the order of the source. */
export function removedAround(
	article: Article,
	explain: boolean,
): {readonly above: readonly Removal[]; readonly within: readonly Removal[]} {
	const shown = article.removed.filter((removal) => explain || !inHead(removal, article)).sort((one, other) => one.line - other.line);
	const head = headLine(article);
	return {above: shown.filter(({line}) => line < head), within: shown.filter(({line}) => line >= head)};
}

/** Whether the head of the page says these very words. */
function inHead({reason, text}: Removal, {title, kicker, standfirst, byline, agency, outlet}: Article): boolean {
	if (reason !== 'metadata') return false;
	const words = text.trim();
	// The source says "Von Anna Muster", the head only the name.
	return [title, kicker, standfirst, byline, agency, outlet].includes(words) || (byline !== null && words.endsWith(` ${byline}`));
}

/** The line of the source the headline stood on, else where the text begins. */
const headLine = ({removed, blocks, title}: Article): number =>
	removed.find(({reason, text}) => reason === 'metadata' && text.includes(title))?.line ?? blocks[0]?.line ?? Number.POSITIVE_INFINITY;
