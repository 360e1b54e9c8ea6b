import type {Language} from './language.js';

/** "short": 9 Jun 2025. "long": 9 June 2025, 16:13. "list": 9 Jun. */
export type DateStyle = 'short' | 'long' | 'list';

/**
 * A date of publication in words: the day and hour the source names, in no zone but its own.
 * Takes "2025-06-09", with or without a time or zone; null gives "–", and what is no such date comes back as it is.
 */
export function formatDate(published: string | null, language: Language, style: DateStyle): string {
	if (published === null) return '–';
	const [, year, month, day, hour, minute] = isoDate.exec(published) ?? [];
	if (!(year && month && day)) return published;
	const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)));
	if (Number.isNaN(moment.getTime())) return published;
	const date = format(language, style).format(moment);
	return style === 'long' && hour ? `${date}, ${hour}:${minute}` : date;
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/u;

// A formatter costs 50 times what its use costs, and a list has thousands of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, style: DateStyle): Intl.DateTimeFormat {
	const key = `${language} ${style}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {timeZone: 'UTC', ...parts[style]});
	formats.set(key, made);
	return made;
}

const parts: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
	short: {day: 'numeric', month: 'short', year: 'numeric'},
	long: {day: 'numeric', month: 'long', year: 'numeric'},
	list: {day: 'numeric', month: 'short'},
};
