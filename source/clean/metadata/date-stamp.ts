import {isoDate} from '../../language/iso-date.js';

/** A date, with or without a time, as it stands in a line. */
export interface DateStamp {
	/** "2025-06-09T16:13", "2025-09-24", with a zone where one was written. */
	readonly iso: string;
	/** The words it was read from, without labels. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const months: Readonly<Record<string, number>> = {
	jan: 1,
	jän: 1,
	feb: 2,
	mär: 3,
	mar: 3,
	mrz: 3,
	apr: 4,
	mai: 5,
	may: 5,
	jun: 6,
	jul: 7,
	aug: 8,
	sep: 9,
	okt: 10,
	oct: 10,
	nov: 11,
	dez: 12,
	dec: 12,
};
const zones: Readonly<Record<string, string>> = {
	mez: '+01:00',
	mesz: '+02:00',
	cet: '+01:00',
	cest: '+02:00',
	gmt: 'Z',
	utc: 'Z',
	z: 'Z',
	bst: '+01:00',
	est: '-05:00',
	cst: '-06:00',
	cdt: '-05:00',
	mst: '-07:00',
	mdt: '-06:00',
	edt: '-04:00',
	pst: '-08:00',
	pdt: '-07:00',
	// Winter or summer time: the stamp does not say.
	et: '',
	ct: '',
	mt: '',
	pt: '',
};

const monthName =
	'(?<name>jan(?:uar|uary|\\.)?|jän(?:ner|\\.)|feb(?:ruar|ruary|er|\\.)?|märz|mar(?:ch|\\.)?|mrz\\.?|apr(?:il|\\.)?|mai|may|jun[ie]?\\.?|jul[iy]?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|o[kc]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[zc](?:ember|\\.)?)';
// "16:13 Uhr, 3. März 2025": the time may also come first.
const clockBefore =
	'(?:(?<earlyHour>[01]?\\d|2[0-3])[:.](?<earlyMinute>[0-5]\\d)(?:\\s?(?<earlyHalf>[ap])\\.?m\\.?)?(?:\\s?uhr)?(?:\\s\\(?(?<earlyZone>mes?z|ces?t|gmt|utc|bst|[ecmp][sd]?t)\\)?)?(?:\\s?[,|·•]|\\s[–—-])?\\s(?:(?:am|on|vom)\\s)?(?:\\p{L}{2,10}\\.?,?\\s(?:den\\s)?)?)?';
const clock =
	'(?:(?:\\s*(?:[,|·•/]|[–—-]{1,2})\\s*|\\s+(?:um|at|ab)\\s+|t|\\s+)(?:um\\s+|at\\s+)?(?<hour>[01]?\\d|2[0-3])(?:[:.h](?<minute>[0-5]\\d)(?::[0-5]\\d(?:[.,]\\d+)?)?|(?=\\s?(?:uhr|[ap]\\.?m)))(?:\\s*(?<half>[ap])\\.?m\\.?)?(?::?\\s*uhr(?:\\s(?<late>[0-5]\\d)(?!\\d))?)?(?:\\s*\\(?(?<zone>mes?z|ces?t|gmt|utc|bst|[ecmp][sd]?t|z|[+-]\\d\\d:?\\d\\d)(?!\\p{L})(?:/ces?t)?\\)?)?)?';

// Year first; day first with dots, dashes or a month's name; month first (English). Two-digit years only with dots.
const patterns: readonly RegExp[] = [
	'(?<year>(?:19|20)\\d\\d)[-/](?<month>0?[1-9]|1[0-2])[-/](?<day>0?[1-9]|[12]\\d|3[01])',
	'(?<day>0?[1-9]|[12]\\d|3[01])\\.\\s?(?<month>0?[1-9]|1[0-2])\\.\\s?(?<year>(?:19|20)\\d\\d|\\d\\d(?!\\d))(?!\\.\\d)',
	'(?<day>0?[1-9]|[12]\\d|3[01])-(?<month>0?[1-9]|1[0-2])-(?<year>(?:19|20)\\d\\d)',
	`(?<day>0?[1-9]|[12]\\d|3[01])(?:\\.\\s?|(?:st|nd|rd|th)?\\s+|-)${monthName}[\\s,-]*(?<year>(?:19|20)\\d\\d)`,
	`${monthName}\\s+(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)`,
	'(?<month>0?[1-9]|1[0-2])/(?<day>0?[1-9]|[12]\\d|3[01])/(?<year>(?:19|20)\\d\\d)',
	'(?<day>1[3-9]|2\\d|3[01])/(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)\\d\\d)',
].map((date) => new RegExp(`(?<![\\p{L}\\p{N}.,])${clockBefore}${date}(?!\\p{N})${clock}`, 'u'));
/** What none of them matches without: a full year, or a day and a month with dots. */
const hint = /(?:19|20)\d\d|\d\.\s?\d\d?\.\s?\d\d/u;

/** All date stamps of a line, in order. */
export function findDateStamps(text: string): DateStamp[] {
	const stamps: DateStamp[] = [];
	let from = 0;
	for (let stamp = findDateStamp(text); stamp; stamp = findDateStamp(text.slice(from))) {
		stamps.push({...stamp, start: stamp.start + from, end: stamp.end + from});
		from += stamp.end;
	}
	return stamps;
}

/** The first date stamp of a line: numeric, German or English, with its time. A day without a year is none. */
export function findDateStamp(text: string): DateStamp | null {
	if (!hint.test(text)) return null;
	// Some capital letters are two small ones; then the places would not be the same.
	const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
	let first: DateStamp | null = null;
	for (const pattern of patterns) {
		const stamp = read(text, pattern.exec(lower));
		if (stamp && (!first || stamp.start < first.start)) first = stamp;
	}
	return first;
}

function read(line: string, match: RegExpExecArray | null): DateStamp | null {
	const groups = match?.groups;
	if (!match || !groups) return null;
	const month = groups.month ? Number(groups.month) : months[(groups.name ?? '').slice(0, 3)];
	if (!month) return null;
	const date = isoDate(`${fullYear(groups.year ?? '')}-${pad(month)}-${pad(Number(groups.day))}`);
	if (!date) return null;
	const start = match.index;
	const end = start + match[0].length;
	return {iso: date + timeOfDay(groups), text: line.slice(start, end).trim(), start, end};
}

/** "25" is of this century, "99" of the last. */
const fullYear = (year: string): string => (year.length > 2 ? year : `${Number(year) < firstOfLastCentury ? '20' : '19'}${year}`);
const firstOfLastCentury = 70;

function timeOfDay(groups: Readonly<Record<string, string | undefined>>): string {
	const [given, minute] = groups.hour === undefined ? [groups.earlyHour, groups.earlyMinute] : [groups.hour, groups.minute];
	if (given === undefined) return '';
	const half = groups.hour === undefined ? groups.earlyHalf : groups.half;
	const hour = half ? (Number(given) % 12) + (half === 'p' ? 12 : 0) : Number(given);
	const zone = (groups.zone ?? groups.earlyZone)?.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2');
	return `T${pad(hour)}:${minute ?? groups.late ?? '00'}${zone ? (zones[zone] ?? zone) : ''}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
