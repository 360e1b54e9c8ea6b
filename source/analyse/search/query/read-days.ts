/** A stretch of days, both ends included, ISO; null: open. */
export interface Days {
	readonly from: string | null;
	readonly to: string | null;
}

/**
 * Reads a day, a month, a year, "today", "yesterday" or two of them with ".." between, of which one may be missing. Undefined for
 * anything else. Where `today` is not known, words for it leave the days open.
 */
export function readDays(text: string, today: string | null): Days | undefined {
	const [first = '', second, ...more] = text.toLowerCase().split('..');
	if (more.length > 0) return undefined;
	if (second === undefined) return readOne(first, today);
	const [start, end] = [first === '' ? openDays : readOne(first, today), second === '' ? openDays : readOne(second, today)];
	if (!(start && end) || (first === '' && second === '')) return undefined;
	return {from: start.from, to: end.to};
}

const openDays: Days = {from: null, to: null};

function readOne(text: string, today: string | null): Days | undefined {
	const daysAgo = Object.hasOwn(dayWords, text) ? dayWords[text] : undefined;
	if (daysAgo !== undefined) return today === null ? openDays : oneDay(dayBefore(today, daysAgo));
	const german = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/u.exec(text);
	const iso = german ? [german[3], german[2], german[1]].flatMap((part) => part?.padStart(2, '0') ?? []).join('-') : text;
	if (!isDate.test(iso)) return undefined;
	const [, month, day] = iso.split('-');
	if (day !== undefined) return oneDay(iso);
	// Days are compared as texts: no month has a day after its 31st.
	return month === undefined ? {from: `${iso}-01-01`, to: `${iso}-12-31`} : {from: `${iso}-01`, to: `${iso}-31`};
}

const dayWords: Readonly<Record<string, number>> = {today: 0, heute: 0, yesterday: 1, gestern: 1};
const isDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

const oneDay = (day: string): Days => ({from: day, to: day});

function dayBefore(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - days);
	return date.toISOString().slice(0, 10);
}
