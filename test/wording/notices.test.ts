import {expect, test} from 'vitest';
import {displayWidth} from '../../source/tui/layout/display-width.js';
import {noticeWords} from '../../source/wording/notices.js';
import {readerWords} from '../../source/wording/reader.js';

test('where a load was stopped leaves room for the place in the list, and promises the next start only what is kept', () => {
	for (const language of ['en', 'de'] as const) {
		const said = [true, false].map((isKept) => noticeWords[language].stoppedLoading({read: 98_690, total: 100_000, isKept}));
		const place = displayWidth(readerWords[language].position(98_690, 98_690));
		for (const notice of said) expect(displayWidth(notice) + place + 4).toBeLessThanOrEqual(80);
		expect(said[0]).not.toBe(said[1]);
	}
	expect(noticeWords.de.stoppedLoading({read: 400, total: 2400, isKept: false})).toBe('400 von 2.400 gelesen; nächstes Mal von vorn.');
	expect(noticeWords.en.stoppedLoading({read: 2400, total: 2400, isKept: true})).toBe('Everything was read already.');
});
