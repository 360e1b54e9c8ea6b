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
	const [at, onDay] = [Number(month), Number(day)];
	// The day of a month that is too short for it is in the next one.
	if (new Date(Date.UTC(Number(year), at - 1, onDay)).getUTCMonth() !== at - 1) return published;
	const {months, ordinal} = written[language];
	const date = [
		`${onDay}${ordinal}`,
		months[style === 'long' ? 'long' : 'short'][at - 1],
		...(style === 'list' ? [] : [Number(year)]),
	].join(' ');
	return style === 'long' && hour ? `${date}, ${hour}:${minute}` : date;
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/u;

/**
 * As Intl.DateTimeFormat writes them, which a test holds. Making the first of those takes a quarter of what Node takes to start, and
 * every screen and print shows a date.
 */
const written: Readonly<
	Record<Language, {readonly months: Readonly<Record<'short' | 'long', readonly string[]>>; readonly ordinal: string}>
> = {
	de: {
		ordinal: '.',
		months: {
			short: words('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
			long: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
		},
	},
	en: {
		ordinal: '',
		months: {
			short: words('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
			long: words('January February March April May June July August September October November December'),
		},
	},
};

function words(list: string): readonly string[] {
	return list.split(' ');
}
