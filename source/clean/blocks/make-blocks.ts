import type {Block, BlockKind} from '../../model/article.js';
import type {Line} from '../draft.js';
import {isHeadlineLike} from '../lines/is-headline-like.js';
import {placeLinks} from './place-links.js';

const bullet = /^[•·▪◦‣●○■□➤►✓✔*]\s*(?=\S)|^[–—-]\s+(?=\S)/u;
const numbered = /^(?:\d{1,2}|[a-z])[.)]\s+\S/u;
const wholeQuote = /^[„“"»«].{20,}[“”"«»]$/u;
/** Longer lines are paragraphs, whatever they end with. In characters. */
const longestHeading = 120;

/**
 * The blocks of the article: what each line is, told by its look and by what follows it.
 * @param standfirst the line that is no heading though it looks like one
 * @param url the address of the page, which its links may be relative to
 */
export function makeBlocks(lines: readonly Line[], standfirst: string | null, url: string | null): Block[] {
	return lines.map((line, index) => {
		const kind = line.text === standfirst ? 'paragraph' : (hintedKind(line) ?? kindOf(line, index, lines));
		const text = kind === 'listItem' ? line.text.replace(bullet, '') : line.text;
		const links = line.hint ? placeLinks(text, line.hint.anchors, url) : [];
		return {kind, text, line: line.number, ...(links.length > 0 && {links})};
	});
}

function kindOf(line: Line, index: number, lines: readonly Line[]): BlockKind {
	if (isListItem(index, lines)) return 'listItem';
	if (isHeading(line, lines[index - 1], lines[index + 1])) return 'heading';
	return wholeQuote.test(line.text) && line.text.length < 400 && !/[“”"«»].+[„“"»«]/u.test(line.text.slice(1, -1)) ? 'quote' : 'paragraph';
}

/** A bullet sign says it; a dash or a number only in company. */
function isListItem(index: number, lines: readonly Line[]): boolean {
	const text = lines[index]?.text ?? '';
	if (/^[•·▪◦‣●○■□➤►✓✔]\s*\S/u.test(text)) return true;
	const mark = markOf(text);
	return mark !== null && (mark === markOf(lines[index - 1]?.text ?? '') || mark === markOf(lines[index + 1]?.text ?? ''));
}

function markOf(text: string): string | null {
	if (numbered.test(text)) return 'number';
	return bullet.test(text) ? text.charAt(0) : null;
}

/** Short, unpunctuated, and running text follows it; a line that ends with a colon introduces a list. */
function isHeading(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
	if (line.text.length > longestHeading || line.text.endsWith(':') || line.shape.isProse || !isHeadlineLike(line)) return false;
	if (/!$/u.test(line.text) && line.shape.words > 12) return false;
	return next !== undefined && (next.shape.isProse || next.text.length > line.text.length || previous !== undefined);
}

const hintedKind = ({hint}: Line): BlockKind | null => (hint === null || hint.kind === 'caption' ? null : hint.kind);
