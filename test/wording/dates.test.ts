import {expect, test} from 'vitest';
import {formatDate} from '../../source/wording/dates.js';

test('names the day of a date without a time, whatever zone the machine is in', () => {
	expect(formatDate('2025-09-24', 'en', 'long')).toBe('24 September 2025');
	expect(formatDate('2025-09-24', 'de', 'long')).toBe('24. September 2025');
	expect(formatDate('2025-01-01', 'en', 'short')).toBe('1 Jan 2025');
});

test('gives the hour the source names, not that of another zone', () => {
	expect(formatDate('2025-06-09T16:13', 'en', 'long')).toBe('9 June 2025, 16:13');
	expect(formatDate('2025-06-09T23:30+02:00', 'de', 'long')).toBe('9. Juni 2025, 23:30');
});

test('is short in a list', () => {
	expect(formatDate('2025-06-09T16:13', 'en', 'list')).toBe('9 Jun');
});

test('shows an unknown date as a dash and leaves what is no date alone', () => {
	expect(formatDate(null, 'en', 'list')).toBe('–');
	expect(formatDate('last Tuesday', 'en', 'short')).toBe('last Tuesday');
});

test('leaves a day its month does not have as it is', () => {
	expect(formatDate('2025-02-30', 'de', 'short')).toBe('2025-02-30');
});

test('writes every day of a leap year as Intl does', () => {
	const parts = {
		short: {day: 'numeric', month: 'short', year: 'numeric'},
		long: {day: 'numeric', month: 'long', year: 'numeric'},
		list: {day: 'numeric', month: 'short'},
	} as const;
	const days = Array.from({length: 366}, (_, day) => new Date(Date.UTC(2024, 0, day + 1)));
	for (const [language, locale] of [
		['de', 'de-DE'],
		['en', 'en-GB'],
	] as const)
		for (const style of ['short', 'long', 'list'] as const) {
			const intl = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', ...parts[style]});
			for (const day of days) expect(formatDate(day.toISOString().slice(0, 10), language, style)).toBe(intl.format(day));
		}
});
