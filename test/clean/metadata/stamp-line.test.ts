import {expect, test} from 'vitest';
import {isStampLine, ownStamp} from '../../../source/clean/metadata/stamp-line.js';

test.each([
	['Published March 3, 2025 at 9:12 a.m. ET', '2025-03-03T09:12'],
	['Posted on 3 March 2025 at 09:12 GMT', '2025-03-03T09:12Z'],
	['Last modified on Mon 3 Mar 2025 10.30 BST', '2025-03-03T10:30+01:00'],
	['Updated: Mar. 3, 2025 | Published: Mar. 1, 2025', '2025-03-01'],
	['Veröffentlicht am 24. September 2025 um 16:13 Uhr', '2025-09-24T16:13'],
	['Erstellt: 03.03.2025, 16.13 Uhr', '2025-03-03T16:13'],
	['3. März 2025 von Anna Muster – 12 Kommentare', '2025-03-03'],
	['vom 03.03.2025', '2025-03-03'],
	['March 3, 2025 -- 4:35 pm ET', '2025-03-03T16:35'],
	['Von Anna Muster, 3. März 2025', '2025-03-03'],
	['03.03.2025 | 16:13 Uhr | Von Anna Muster', '2025-03-03T16:13'],
	['Mo 03.03.2025, 16.13 Uhr', '2025-03-03T16:13'],
	['Stand: 14.03.2025 08:41 Uhr', '2025-03-14T08:41'],
	['Aktualisiert am 5. März 2025, veröffentlicht am 4. März 2025, 18 Uhr', '2025-03-04T18:00'],
])('%s is the stamp %s', (text, iso) => {
	expect(isStampLine(text)).toBe(true);
	expect(ownStamp(text)?.iso).toBe(iso);
});

test.each(['Am 3. März 2025 beginnt der Prozess', 'Published works of March 3, 2025 remain free'])('%s is none', (text) => {
	expect(isStampLine(text)).toBe(false);
});
