import {type DateStamp, findDateStamp} from './date-stamp.js';

/** A dateline is at most this long. In characters. */
const longestDateline = 80;
const place = /^\p{Lu}[\p{L} ./-]{1,40}(?: \([^()]{2,20}\))?,? (?:den )?$/u;
const dash = /^\s*(?:\([^()]{2,20}\) ?)?(?:[–—-]|\/\/)\s/u;

/** The date in a dateline with place and date ("Grünheim, 3. Juni 2025 – Die Firma …"): the day the report was sent. Null without one. */
export function findDatelineStamp(lead: string): DateStamp | null {
	const stamp = findDateStamp(lead.slice(0, longestDateline));
	return stamp && place.test(lead.slice(0, stamp.start)) && dash.test(lead.slice(stamp.end)) ? stamp : null;
}
