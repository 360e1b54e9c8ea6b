/**
 * A date of publication as the contract writes it: "2025-06-09", or with time and zone as far as they are given.
 * Takes ISO 8601, "9.6.2025" and the dates of mail and feeds ("Mon, 09 Jun 2025 16:13:00 +0200", which come back in
 * UTC). Null where the text is none of these, or names a day or an hour that does not exist.
 */
export function isoDate(text: string): string | null {
	const given = text.trim();
	const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(given);
	if (german) return isoDate(`${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}`);
	const [, year, month, day, hour = '0', minute = '0'] = iso.exec(given) ?? [];
	if (year && month && day) return exists([year, month, day, hour, minute].map(Number)) ? joined(given) : null;
	return ofMail.test(given) ? mailDate(given) : null;
}

/** "2024-04-30 16:17 +02:00" → "2024-04-30T16:17+02:00". */
const joined = (given: string): string => given.replace(/^(\S{10}) /u, '$1T').replace(/ (?=[Z+-])/u, '');

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d)?)?$/u;
const ofMail = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[A-Z]{1,4}|[+-]\d{4})$/u;

/** The calendar rolls 30 February over to March: what comes back changed does not exist. */
function exists(parts: readonly number[]): boolean {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
}

function mailDate(text: string): string | null {
	const moment = Date.parse(text);
	return Number.isNaN(moment) ? null : `${new Date(moment).toISOString().slice(0, 16)}Z`;
}
