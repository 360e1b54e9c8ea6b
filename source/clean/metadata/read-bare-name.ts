import {isStopWord} from '../../language/stop-words.js';
import type {Line} from '../draft.js';
import {isPersonName} from './byline.js';
import {findDateStamp} from './date-stamp.js';
import {placeBeginning} from './place-names.js';
import {sharesWords} from './shares-words.js';

/** "Jane Doe at Northport", "Anna Muster in Seeblick": the place is no part of the byline. */
const place = /\s(?:at|in|aus)\s\p{Lu}[\p{L} .'’-]{1,40}$/u;
/** People sign with so many names; more are a title. */
const mostNames = 3;
/** A line over a name is its headline from so many words on, or one less with a verb, which begins small. */
const fewestHeadlineWords = 4;
const placeName = new RegExp(`^${placeBeginning}`, 'u');

/**
 * The name on a line of its own right below the headline or a stamp; null where it may be a heading.
 * @param above the line over it
 * @param lead the beginning of the article: a heading speaks of the same things, an author does not
 * @param isBesideStamp whether the line above or below is a stamp
 */
export function readBareName(line: Line, above: Line | undefined, lead: string, language: string, isBesideStamp: boolean): string | null {
	const stamp = findDateStamp(line.text);
	if (stamp && !isLast(line.text.slice(stamp.end))) return null;
	const who = (stamp ? line.text.slice(0, stamp.start).replace(/[\s,|•·–—-]+$/u, '') : line.text).replace(place, '');
	const names = who.split(/\s+/u);
	if (!isPersonName(who) || names.length > mostNames || names.some((name) => isStopWord(name, language))) return null;
	return (isUnderHeadline(above) || isBesideStamp || stamp !== null) && !placeName.test(who) && !sharesWords(who, lead) ? who : null;
}

/** "FC Elmshagen, 12.11.2025" below a headline: whatever it names, it says when. */
export function isDatedLabel({text}: Line, above: Line | undefined): boolean {
	const stamp = findDateStamp(text);
	if (!stamp || !isLast(text.slice(stamp.end)) || !isUnderHeadline(above)) return false;
	return /^(?:\p{Lu}[\p{L}.'’-]*[ ,]+){1,4}$/u.test(`${text.slice(0, stamp.start).trim()} `);
}

const isUnderHeadline = (above: Line | undefined): boolean =>
	above !== undefined && above.shape.words >= fewestHeadlineWords - Number(/\s\p{Ll}{3}/u.test(above.text));

/** Nothing but an end of the line. */
const isLast = (text: string): boolean => /^[\s,.|•·–—-]*$/u.test(text);
