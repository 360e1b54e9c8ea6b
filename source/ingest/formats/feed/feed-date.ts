/**
 * A date of a feed as ISO 8601, in the clock it was written in: feeds say "Mon, 09 Jun 2025 16:13:00 +0200", and many
 * say it without weekday or seconds, with two digits of a year, with months in German, with zones of their own, or as
 * the programs that make them print or count dates. What is none of these comes back as it was; null: a date left empty.
 */
export function feedDate(given: string): string | null {
	const text = given.trim();
	if (counted.test(text)) return new Date(Number(text) * (text.length > secondsDigits ? 1 : 1000)).toISOString().slice(0, minutes);
	const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
	const date = found && dateOf(found);
	if (!date) return text;
	return emptyDates.has(date) ? null : date + timeOf(found);
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf({year = '', month, name, day = ''}: Groups): string | null {
	const number = month ? Number(month) : months.findIndex((names) => names.some((known) => name?.toLowerCase().startsWith(known))) + 1;
	return name && number === 0 ? null : `${century(year)}-${two(String(number))}-${two(day)}`;
}

/** The articles' own stamps have minutes and no zone. */
function timeOf({hour, minute, half}: Groups): string {
	if (!hour || !minute || Number(hour) > lastHour) return '';
	if (!half) return `T${two(hour)}:${minute}`;
	return `T${two(String((Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0)))}:${minute}`;
}

const lastHour = 23;

const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d(?:[.,]\d+)?)?(?:\s*(?<half>[ap]\.?m\b))?`;
const weekday = String.raw`^(?:\p{L}+\.?,?\s+)?`;

const forms: readonly RegExp[] = [
	String.raw`${weekday}(?<day>\d{1,2})\.?[\s-]+(?<name>\p{L}{3,})\.?[\s-]+(?<year>\d{4}|\d{2})(?:,?\s+${time})?`,
	// As C prints it: "Mon Jun  9 16:13:00 2025", perhaps with a zone before the year.
	String.raw`${weekday}(?<name>\p{L}{3,})\s+(?<day>\d{1,2})\s+${time}\s+(?:[A-Z]{2,5}\s+)?(?<year>\d{4})$`,
	String.raw`${weekday}(?<name>\p{L}{3,})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:,?\s+${time})?`,
	String.raw`^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T,\s]+${time})?(?:\D|$)`,
	String.raw`^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d):?(?<minute>\d\d))?`,
	String.raw`${weekday}(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?:,?\s+${time})?`,
].map((form) => new RegExp(form, 'iu'));

/** Seconds since 1970, or milliseconds. */
const counted = /^(?:\d{9,10}|\d{13})$/u;
const secondsDigits = 10;

/** Characters of ISO 8601 to the minute. */
const minutes = 16;

/** What programs write that know no date. */
const emptyDates: ReadonlySet<string> = new Set(['0000-00-00', '0001-01-01', '1970-01-01']);

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

const two = (digits: string): string => digits.padStart(2, '0');

/** RFC 2822, 4.3: of two digits 00 to 49 are of this century. */
const century = (year: string): string => (year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`);
