import {matchPhrase} from '../phrases/match-phrase.js';
import {readByline} from './byline.js';
import {type DateStamp, findDateStamp, findDateStamps} from './date-stamp.js';
import {placeBeginning} from './place-names.js';

const labels =
	/(?:zuletzt |erstmals |first |last )?(?:veröffentlicht|erschienen|publiziert|erstellt|aktualisiert|geändert|stand|datum|date|first published|published|updated|posted|modified|created|letzte aktualisierung|letzte änderung|letztes update|last update|update)(?: am| on| at| um)?(?: ?[:|])?/giu;
const weekdays =
	/(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)(?!\p{L})\.?,?/giu;
/** "Frankfurt, 5. November 2025": the place a report was filed from. */
const place = new RegExp(
	`^(?:${placeBeginning})?\\p{Lu}[\\p{L}.-]+(?: (?:am|an der|im) \\p{Lu}\\p{L}+)?, (?=(?:den )?(?:\\d|\\p{Lu}\\p{L}{2,8}\\.? \\d))`,
	'u',
);
const readingTime = /(?:lesezeit|lesedauer|reading time)?:?\s*(?:ca\. )?\d+\s?(?:min(?:ute)?n?s?\.?)(?: (?:lesezeit|read|reading))?/giu;
/** Between the cells of a row of labels. */
export const cellEnd = /\s*[|•·]\s*|\s[–—-]\s/u;
const joints = /[\s,;|•·–—/()-]+/gu;

const updateLabel =
	/(?:aktualisiert|geändert|stand|updated?|modified|letzte (?:aktualisierung|änderung)|letztes update)(?: am| on| at| um)?(?: ?[:|])?\s*$/iu;

/** Does a label before the stamp say that it tells of a change, not of the first publication? */
export const isUpdate = (text: string, {start}: DateStamp): boolean => updateLabel.test(text.slice(0, start).replace(weekdays, ''));

/** The stamp of a line that tells best when the article was published: the first that is no update, else the first. */
export function ownStamp(text: string): DateStamp | null {
	const stamps = findDateStamps(text);
	return stamps.find((stamp) => !isUpdate(text, stamp)) ?? stamps[0] ?? null;
}

/** Is the line a date stamp and nothing else: labels, weekday, reading time, a byline or a prompt beside it at most? */
export function isStampLine(text: string): boolean {
	if (text.length > 160) return false;
	const rest = text.replace(place, '');
	const stamp = findDateStamp(rest);
	return stamp !== null && isBareLabel(rest.slice(0, stamp.start)) && isBareLabel(rest.slice(stamp.end));
}

/** Nothing but what stands around a stamp: labels, weekdays, a clock time, a second stamp, a byline, a share or comment prompt. */
export function isBareLabel(text: string): boolean {
	const stamp = findDateStamp(text);
	const single = stamp ? text.slice(0, stamp.start) + text.slice(stamp.end) : text;
	const rest = single
		.replace(readingTime, ' ')
		.replace(labels, ' ')
		.replace(weekdays, ' ')
		.replace(/\d{1,2}[:.]\d{2}(?: ?uhr)?/giu, ' ')
		.replace(joints, ' ')
		.trim();
	if (rest === '' || /^(?:um|am|vom|den|at|on|von|by|uhr)$/iu.test(rest) || readByline(rest) !== null || isPrompt(rest)) return true;
	const cells = single.trim().split(cellEnd);
	return cells.length > 1 && cells.every(isBareLabel);
}

function isPrompt(text: string): boolean {
	const reason = matchPhrase(text)?.reason;
	return reason === 'comments' || reason === 'sharing' || reason === 'navigation';
}
