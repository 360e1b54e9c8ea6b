import {expect, test} from 'vitest';
import {assignTopics} from '../../../source/analyse/topics/assign-topics.js';
import {storyId} from '../../../source/model/ids.js';
import {article} from '../../helpers/article.js';

// Headings an editor would write over one article alone: headline and opening decide, not what is said at the side.

const heading = (title: string, ...paragraphs: string[]): string | undefined => {
	const piece = article('alone', title, ...paragraphs);
	return assignTopics([piece], [{id: storyId('alone'), articles: [piece.id], evidence: []}], {language: 'de'}).get(piece.id)?.[0].name;
};

test.each([
	[
		'Übernahmen & Beteiligungen',
		'Reederei Ostkap kauft Werft in Lüders',
		'Die Reederei Ostkap übernimmt die Werft Lüders für 90 Millionen Euro. Die Kartellbehörden müssen den Verkauf noch prüfen.',
		'Die Gewerkschaft fordert einen Tarifvertrag für alle Beschäftigten, der Betriebsrat warnt vor Stellenabbau.',
	],
	[
		'Übernahmen & Beteiligungen',
		'Versorger Solmar verkauft seine Speichersparte',
		'Der Versorger Solmar verkauft seine Batteriespeicher an einen Staatsfonds. Der Kaufpreis liegt bei einer Milliarde Euro.',
		'Die Aktie legte an der Börse um zwölf Prozent zu, Analysten hatten weniger erwartet.',
	],
	[
		'Medien & Presse',
		'Warum Verlage auf Newsletter setzen',
		'Immer mehr Zeitungen schreiben ihren Lesern jeden Morgen. Die Chefredaktion gewinnt so Abonnenten.',
		'Ein Roman ist das nicht, doch manches Buch entsteht daraus.',
	],
	[
		'Geschäftszahlen',
		'Pumpenbauer Fluvia verdoppelt den Gewinn',
		'Der Pumpenbauer hat im dritten Quartal mehr Umsatz gemacht und hebt die Prognose an.',
		'Im Werk entstehen 60 Arbeitsplätze, die Aktie stieg.',
	],
	[
		'Kliniken & Pflege',
		'Klinik Bernstadt schließt die Geburtshilfe',
		'Dem Krankenhaus fehlen Hebammen und Ärzte, werdende Mütter müssen weit fahren.',
		'Der Landrat will mit der Familienministerin sprechen.',
	],
	[
		'Fußball',
		'Ahlen trifft in der Nachspielzeit',
		'Der Stürmer erzielte das Tor vor 3.000 Fans, der Trainer feierte den Sieg mit dem Team.',
	],
])('%s: %s', (expected, title, ...paragraphs) => {
	expect(heading(title, ...paragraphs)).toBe(expected);
});

test('goes by the subject where little speaks for one of its facets', () => {
	expect(heading('Ein Abend in Quellin', 'Das Publikum kam spät und blieb lange.')).toBe('Kultur');
});
