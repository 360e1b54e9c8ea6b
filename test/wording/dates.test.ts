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
