import type {Line} from '../draft.js';
import {isHeadlineLike} from '../lines/is-headline-like.js';
import {dateline} from './title/title-stretches.js';

/** A standfirst is between a headline and a paragraph in length. In characters. */
const shortest = 60;
const longest = 520;

/** The lines that introduce the article: the first one, if a heading follows it or it is no paragraph of its own. Null else. */
export function findStandfirst(lines: readonly Line[]): string | null {
	const [first, second, third] = lines;
	if (!first || !second || first.text.length < shortest || first.text.length > longest) return null;
	// What opens with a dateline is the report itself.
	if (dateline.test(first.text)) return null;
	const isIntroduction = first.shape.isProse ? isHeading(second, third) : isHeading(second, third) || second.shape.isProse;
	return isIntroduction && !first.text.endsWith(':') ? first.text : null;
}

const isHeading = (line: Line, next: Line | undefined): boolean =>
	!line.shape.isProse && line.text.length < 120 && isHeadlineLike(line) && !line.text.endsWith(':') && next !== undefined;
