import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';

/** The days the dates span, "9 June – 24 September 2025"; null where no date is known. */
export function period(dates: readonly (string | null)[], language: Language): string | null {
	const known = dates.filter((date) => date !== null).map((date) => date.slice(0, 'yyyy-mm-dd'.length));
	const [first, last] = [
		minimum(known),
		known.reduce<string | null>((latest, date) => (latest === null || date > latest ? date : latest), null),
	];
	if (first === null || last === null) return null;
	const end = formatDate(last, language, 'long');
	if (first === last) return end;
	const start = formatDate(first, language, 'long');
	const year = first.slice(0, 4);
	return `${last.startsWith(year) ? start.replace(new RegExp(`\\s*${year}$`, 'u'), '') : start} – ${end}`;
}

const minimum = (dates: readonly string[]) =>
	dates.reduce<string | null>((first, date) => (first === null || date < first ? date : first), null);
