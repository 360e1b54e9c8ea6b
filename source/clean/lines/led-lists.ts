import type {Line} from '../draft.js';
import {headlineSigns} from './headline-signs.js';
import {isHeadlineLike} from './is-headline-like.js';
import {listItem} from './list-item.js';

/** Menus and lists of other stories look worse than this to the line model, on the whole. Scores of lines, 0 to 1. */
const meanScore = 0.12;
const leadScore = 0.12;
/** One item is no list. In lines. */
const fewestItems = 2;
/** Names of sections are single words. Mean number of words. */
const fewestWords = 2;
/** Goods of a shop end in their price to the cent. */
const shopPrice = /\d[.,]\d\d ?(?:€|[Ee]uro|EUR|eur)$/u;
/** Share of items that look like another page's from which the list is. */
const mostForeign = 0.5;
/** Items that link elsewhere are no text. Share of characters. */
const mostLinked = 0.5;

/**
 * Lists of the article with the line that leads to them: short items look like a menu, but these follow a heading or
 * a colon right under a paragraph of the article.
 * @param scores what the line model says of each line
 * @param isText whether a line is a paragraph of the article beyond doubt
 * @param furniture where other furniture was taken out, as line numbers
 */
export function ledLists(
	lines: readonly Line[],
	scores: readonly number[],
	isText: (index: number) => boolean,
	furniture: readonly number[],
): boolean[] {
	const kept = lines.map(() => false);
	let text = -1;
	for (let index = 0; index < lines.length; index++) {
		// Items do not lead, so each list is walked once, however long it is.
		const isLead = text >= index - 1 && text >= 0 && leads(lines, index, scores, text);
		const end = isLead ? endOfList(lines, index + 1) : index;
		if (
			isLead &&
			isNear(lines[text], lines[end - 1], furniture) &&
			end - index > fewestItems &&
			isList(lines.slice(index, end), scores.slice(index + 1, end))
		) {
			kept.fill(true, index, end);
			text = end - 1;
			index = end - 1;
		} else if (isText(index)) text = index;
	}
	return kept;
}

/** A paragraph that ends with a colon leads to a list; so does a heading under a paragraph or under another list. */
function leads(lines: readonly Line[], index: number, scores: readonly number[], text: number): boolean {
	const line = lines[index];
	if (!line || line.phrase || listItem(line.text) !== null || (scores[index] ?? 0) < leadScore) return false;
	return line.text.endsWith(':') || (text < index && isHeadlineLike(line) && !line.shape.isProse);
}

/** Where the list that begins at `start` ends: the same sign all along, or the numbers from 1 on. */
function endOfList(lines: readonly Line[], start: number): number {
	const first = listItem(lines[start]?.text ?? '');
	if (first === null || (typeof first === 'number' && first !== 1)) return start;
	let end = start;
	while (listItem(lines[end]?.text ?? '') === (typeof first === 'number' ? end - start + 1 : first)) end++;
	return end;
}

function isList([lead, ...items]: readonly Line[], scores: readonly number[]): boolean {
	const foreign = lead?.text.endsWith(':') ? shopPrice : headlineSigns;
	if (items.filter(({text}) => foreign.test(text)).length >= items.length * mostForeign) return false;
	if (items.some(({phrase, hint}) => phrase !== null || (hint?.linkShare ?? 0) > mostLinked)) return false;
	const words = items.reduce((sum, {shape}) => sum + shape.words, 0);
	return words >= items.length * fewestWords && scores.reduce((sum, score) => sum + score, 0) >= items.length * meanScore;
}

const isNear = (from: Line | undefined, to: Line | undefined, furniture: readonly number[]): boolean =>
	!furniture.some((number) => number > (from?.number ?? 0) && number < (to?.number ?? 0));
