import {expect, test} from 'vitest';
import {likelyReason} from '../../../source/clean/phrases/likely-reason.js';

test.each([
	['ISIN: DE000TFT1234', 'quoteTable'],
	['48,10 EUR', 'quoteTable'],
	['-0,75 %', 'quoteTable'],
	['4 TSV Olmbach 30 +12 48', 'quoteTable'],
	['Kurse zum Text', 'quoteTable'],
	['Blick in die Halle. (c) Foto Ammer', 'caption'],
	['The lido at dawn. Photograph: T. Arden', 'caption'],
	['Der Abend-Newsletter: gleich bestellen', 'newsletter'],
	['Reden Sie mit! 12 Kommentare', 'comments'],
	['Diesen Text weiterempfehlen', 'sharing'],
	['© Olmbacher Bote. Alle Rechte vorbehalten', 'navigation'],
	['Für Käufe über den Link erhalten wir eine Provision', 'disclaimer'],
	['Redaktion: ka/bo', 'metadata'],
	['(kab)', 'metadata'],
	['Schlagwörter: Bad, Ferien', 'metadata'],
	['Ein Angebot unserer Partner', 'advertisement'],
] as const)('what stands beside an article is named after its words: %s', (text, reason) => {
	expect(likelyReason(text.toLowerCase())).toBe(reason);
});

test.each([
	'Olmbach holt Silber im Turnen',
	'Partnerschaft mit Brackwater besiegelt',
	'Rat lehnt Radweg ab',
	'Ministerin warnt vor Risiken',
	'Minister spricht über Datenschutz',
	'Werbung wird teurer',
	'Ein Kommentar, der Folgen hat',
])('a headline is none of these: %s', (text) => {
	expect(likelyReason(text.toLowerCase())).toBe(null);
});
