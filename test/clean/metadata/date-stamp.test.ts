import {expect, test} from 'vitest';
import {findDateStamp} from '../../../source/clean/metadata/date-stamp.js';

test.each([
	['date 2025-09-24 Rest', '2025-09-24'],
	['09.06.2025, 16:13 Uhr', '2025-06-09T16:13'],
	['16:13 Uhr, 9. Juni 2025', '2025-06-09T16:13'],
	['Published 16:13 BST 9 June 2025', '2025-06-09T16:13+01:00'],
	['Jun 9, 2025 / 04:13 PM EST', '2025-06-09T16:13-05:00'],
	['Mon, 09 Jun 2025 16:13:00 +0100', '2025-06-09T16:13+01:00'],
	['Frankfurt, June 09, 2025, 5:09: Uhr', '2025-06-09T05:09'],
	['05.01.2026 – 09:45', '2026-01-05T09:45'],
	['Stand: 5.1.26', '2026-01-05'],
	['Mittwoch, 24. September 2025, 7.05 Uhr', '2025-09-24T07:05'],
	['24. September 2025 um 07:05 Uhr', '2025-09-24T07:05'],
	['3. Jänner 2024', '2024-01-03'],
	['2. März 2024', '2024-03-02'],
	['September 24, 2025 at 4:13 pm', '2025-09-24T16:13'],
	['Sept. 24, 2025', '2025-09-24'],
	['24 September 2025', '2025-09-24'],
	['2025-09-24T16:13:00Z', '2025-09-24T16:13Z'],
	['12.11.2024 18:30 MEZ', '2024-11-12T18:30+01:00'],
	['May 3, 2024, 12:05 a.m. EDT', '2024-05-03T00:05-04:00'],
])('%s is read as %s', (text, iso) => {
	expect(findDateStamp(text)?.iso).toBe(iso);
});

test.each(['zum Jahresbeginn 2026', 'am 24. September', '350.000 Chips', 'Version 1.2.3', 'Tel. 030 12.34.5678', '31. 13. 2024'])(
	'%s is no date stamp',
	(text) => {
		expect(findDateStamp(text)).toBeNull();
	},
);
