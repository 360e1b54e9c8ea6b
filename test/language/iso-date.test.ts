import {expect, test} from 'vitest';
import {isoDate} from '../../source/language/iso-date.js';

test.each([
	['2025-06-09', '2025-06-09'],
	['2025-06-09T16:13', '2025-06-09T16:13'],
	['2025-06-09 16:13:05', '2025-06-09T16:13:05'],
	['2025-06-09T16:13:05.000+02:00', '2025-06-09T16:13:05.000+02:00'],
	['2024-02-29', '2024-02-29'],
	[' 9.6.2025 ', '2025-06-09'],
	['Mon, 09 Jun 2025 16:13:00 +0200', '2025-06-09T14:13Z'],
])('%s is a date', (given, wanted) => {
	expect(isoDate(given)).toBe(wanted);
});

test.each(['2025-99-99', '2025-02-30', '2023-02-29', '2024-02-29T25:61', '31.4.2025', 'gestern', '2025', ''])('%s is none', (given) => {
	expect(isoDate(given)).toBeNull();
});
