import {expect, test} from 'vitest';
import {deriveTitle} from '../../../source/clean/metadata/derive-title.js';

test.each([
	['Die Brücke bleibt zu. Das sagte der Rat.', 'Die Brücke bleibt zu'],
	[
		'Die Bürgermeisterin greift durch – und zwar so entschlossen wie seit vielen Jahren nicht mehr in dieser Stadt.',
		'Die Bürgermeisterin greift durch',
	],
	[
		'Während alle über den neuen Hafen und seine vielen Kräne reden, baut die Stadt still ein Kraftwerk.',
		'baut die Stadt still ein Kraftwerk',
	],
	[
		'Der Konzern verstärkt seinen großen politischen und technischen Einfluss mit einem neu gegründeten Verein im Norden.',
		'Der Konzern verstärkt seinen großen politischen und technischen Einfluss',
	],
])('%s', (lead, title) => {
	expect(deriveTitle(lead, 'de')).toBe(title);
});

test('a title is verbatim, fits a list and never ends inside a word', () => {
	const lead = `${'Wort '.repeat(40)}.`;
	const title = deriveTitle(lead, 'de');
	expect(title.length).toBeLessThanOrEqual(80);
	expect(lead).toContain(`${title} `);
});
