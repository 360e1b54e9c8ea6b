/**
 * A date of a feed as ISO 8601, in the clock it was written in: feeds say "Mon, 09 Jun 2025 16:13:00 +0200", and many
 * say it without weekday or seconds, with two digits of a year, with months in German or with zones of their own.
 * What is none of these comes back as it was.
 */
export function feedDate(given: string): string {
	const text = given.trim();
	const [, day, name, year, hour, minute] = written.exec(text) ?? [];
	const month = months.findIndex((names) => names.some((known) => name?.toLowerCase().startsWith(known))) + 1;
	if (!day || !year || month === 0) return text.replace(secondsAndZone, '$1$2');
	const date = `${century(year)}-${two(String(month))}-${two(day)}`;
	return hour && minute ? `${date}T${two(hour)}:${minute}` : date;
}

const written = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.?[\s-]+(\p{L}{3,})\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2}))?/u;

/** English, German, French beginnings; none is the beginning of another month's. */
const months = [
	['jan', 'jän'],
	['feb', 'fév', 'fev'],
	['mar', 'mär', 'mrz'],
	['apr', 'avr'],
	['may', 'mai'],
	['jun', 'juin'],
	['jul', 'juil'],
	['aug', 'aoû', 'aou'],
	['sep'],
	['oct', 'okt'],
	['nov'],
	['dec', 'dez', 'déc'],
] as const;

// ISO 8601 to the second: the articles' own stamps have minutes and no zone.
const secondsAndZone = /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?$/iu;

const two = (digits: string): string => digits.padStart(2, '0');

/** RFC 2822, 4.3: of two digits 00 to 49 are of this century. */
const century = (year: string): string => (year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`);
