import {expect, test} from 'vitest';
import {findDateStamp} from '../../../source/clean/metadata/date-stamp.js';
import {readStampRow} from '../../../source/clean/metadata/read-stamp-row.js';

const read = (text: string) => {
	const stamp = findDateStamp(text);
	return stamp && readStampRow(text, stamp);
};

test.each([
	['Seeblicker Bote • Lokales • 23.02.2025', {outlet: 'Seeblicker Bote', kicker: 'Lokales'}],
	['Inselblick • Lokales • 23.02.2025', {outlet: 'Inselblick', kicker: 'Lokales'}],
	['Wirtschaft | 23.02.2025, 08:15 Uhr', {kicker: 'Wirtschaft'}],
	['Jane Doe · 9 Apr 2025 · 2 min read', {byline: 'Jane Doe'}],
	['9 Apr 2025 · Jane Doe · 2 min read', {byline: 'Jane Doe'}],
	['Landpost am Fluss · 01.03.2025, 08:15 Uhr', {outlet: 'Landpost am Fluss'}],
	['seeblick.de, 05.11.2025', {outlet: 'seeblick.de'}],
	['de.seeblick.com, 2025-11-05T11:42:45+01:00', {outlet: 'de.seeblick.com'}],
	['news.seeblick.co.uk | 5 November 2025', {outlet: 'news.seeblick.co.uk'}],
	['seeblick.berlin, 05.11.2025', {outlet: 'seeblick.berlin'}],
	['Küstenblatt, 5. November 2025, 18:30 Uhr', {outlet: 'Küstenblatt'}],
	['The Northport Herald, 5 November 2025', {outlet: 'The Northport Herald'}],
	['5. November 2025, seeblick.de', {outlet: 'seeblick.de'}],
])('%s is a row of labels', (text, labels) => {
	expect(read(text)).toEqual(labels);
});

test.each([
	'Brücke nach drei Jahren wieder frei | 23.02.2025',
	'Was nun? • 23.02.2025',
	'Presse im Visier · 23.02.2025',
	'Hafen Lindholm 23.02.2025',
	'Hafen Lindholm, 23.02.2025',
	'Er las das Küstenblatt, 23.02.2025',
])('%s is none', (text) => {
	expect(read(text)).toBeNull();
});
