import {isStopWord} from '../../language/stop-words.js';
import type {Line} from '../draft.js';
import {isPersonName} from './byline.js';
import {sharesWords} from './shares-words.js';

/** "Jane Doe at Northport", "Anna Muster in Seeblick": the place is no part of the byline. */
const place = /\s(?:at|in|aus)\s\p{Lu}[\p{L} .'’-]{1,40}$/u;
/** People sign with so many names; more are a title. */
const mostNames = 3;
/** A line over a name is its headline from so many words on. */
const fewestHeadlineWords = 4;

/**
 * The name on a line of its own right below the headline or a stamp; null where it may be a heading.
 * @param above the line over it
 * @param lead the beginning of the article: a heading speaks of the same things, an author does not
 * @param isBesideStamp whether the line above or below is a stamp
 */
export function readBareName(line: Line, above: Line | undefined, lead: string, language: string, isBesideStamp: boolean): string | null {
	const who = line.text.replace(place, '');
	const names = who.split(/\s+/u);
	if (!isPersonName(who) || names.length > mostNames || names.some((name) => isStopWord(name, language))) return null;
	const isUnderHeadline = above !== undefined && above.shape.words >= fewestHeadlineWords;
	return (isUnderHeadline || isBesideStamp) && !sharesWords(who, lead) ? who : null;
}
