import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentences} from '../../source/language/sentences.js';

const split = (text: string, language: string) => sentences(text, language).map((span) => span.text);

/** Sentences parted by " | "; joined by blanks they must come apart again. */
const comesApart = (language: string, marked: string) => {
	const wanted = marked.split(' | ');
	expect(split(wanted.join(' '), language)).toEqual(wanted);
};

describe.each([
	['abbreviations', 'Das gilt z. B. für Autos, d. h. Wagen mit Motor. | Dr. Anna Berg zahlte ca. 3 Mio. Euro bzw. Franken.'],
	['abbreviations before a number', 'Laut Prof. K. H. Sommer gilt Art. 5 für alle. | Er mag diese Art. | Sie nicht.'],
	['abbreviations at the end', 'Der Fonds hat 2 Mrd. | Die Bank hat 5 Mrd. Dollar zzgl. Steuern. | Der Rest usw. | Das war alles.'],
	['ordinals', 'Am 9. Juni und am 24. September spielt die 2. Bundesliga. | Der 1. Senat tagt im 20. Jahrhundert.'],
	['counts before a stop', 'Die Zahl stieg auf 20. | Das ist viel. | Er kam auf Platz 3. | Niemand klatschte.'],
	['rulers', 'Ludwig XIV. König von Frankreich schlief.'],
	['quotes', '„Wir zahlen nicht.“ | Das sagte sie. | „Wirklich?“, fragte er. | „Nein!“ rief sie laut.'],
	['brackets', '(Das war gestern.) | Heute (u. a. mittags) ist es anders.'],
	['a number that opens a sentence', 'Sie fiel um 3 Prozent. | 20 Firmen folgten. | – Der Rest blieb.'],
	[
		'street numbers and paragraphs',
		'Er wohnt Hauptstr. 5. | Das gilt gem. § 5 Abs. 2 Nr. 3 StGB. | Die Post kommt in die Hauptstr. | Der Bote eilt.',
	],
	['people by their titles', 'Der Abg. Timm, Fr. Meyer und die Fa. Meyer & Co. KG kamen. | Am Fr. | Das war spät.'],
	[
		'words that also abbreviate',
		'Das war eine Qual. | Ich weiß, wie er das mag. | Fünf waren froh, als wär’s. | Laut Mag. Anna Berg stimmt das.',
	],
	['lists within a sentence', 'Es gab: 1. Bier, 2. Wein und 3. Saft. | Alle tranken.'],
	[
		'pairs of letters at the end',
		'Es begann Ende d. J. | Die Folgen spürt der Turnverein Elmshagen e. V. | Nun zahlt er, z. B. Die Miete.',
	],
	[
		'speech and who speaks',
		'„Wir bauen“, sagte Brandis. | „Sofort!“, rief Timm: „Heute.“ | »Gut«, so Brandis. | Er sagte: „Wir bauen. | Sofort.“',
	],
	[
		'addresses',
		'Mehr unter www.elmshagen.de. | Dort, auf https://elmshagen.de/a.b?c=1.2, steht alles. | An info@elmshagen.de schreibt er.',
	],
	['dates and times', 'Am 31.12. | Danach um 12.30 Uhr am 1.1. war es kalt. | Minus 3,5 Grad waren es am Mo., 3. Nov., um 8 Uhr.'],
	['popes and sums', 'Papst Johannes Paul II. starb. | Es kostet 1,78 Billionen. | Davon zahlt er 3,5 Mrd. Euro. | Der Rest fehlt.'],
	['bullets', '• Der Hafen wächst. | • Der Kai bleibt. | – Der Rest auch.'],
	['an ellipsis', 'Das war … Zufall. | Und dann … | Die Tür ging auf.'],
])('German: %s', (_name, marked) => {
	test('sentences end where they end', () => comesApart('de', marked));
});

describe.each([
	['titles and initials', 'Mr. Hill of the U.S. Senate met J. K. Moss at 5 p.m. Eastern time. | He smiled.'],
	['companies', 'Acme Inc. shares rose. | She works for Acme Inc. | The firm is small.'],
	['time zones and degrees', 'It begins at 9 a.m. EST. | The judge has a Ph.D. in law. | Sen. Doe (D-Mass.) lives in the U.S. | She left.'],
	[
		'speech and who speaks',
		'"We build," said Ms. Brandis. | “At once!” shouted Mr. Timm. | “Is it over?” she asked. | He said: “Now. | Go.”',
	],
	['words that also abbreviate', 'See No. 5 on page 3. | The answer is no. | Nobody asked.'],
])('English: %s', (_name, marked) => {
	test('sentences end where they end', () => comesApart('en', marked));
});

test('a blank line always parts, so a heading without a stop stays alone', () => {
	expect(split('Neue Brücke\n\ndie Stadt baut.\n \nEnde', 'de')).toEqual(['Neue Brücke', 'die Stadt baut.', 'Ende']);
});

test('a blank that was lost between two sentences does not join them, but parts no address and no name', () => {
	expect(split('Er ging nach Hause.Sie blieb. Node.Der Rest.', 'de')).toEqual(['Er ging nach Hause.', 'Sie blieb.', 'Node.', 'Der Rest.']);
	expect(split('Mehr auf www.Die-Stadt.de und bei Yahoo.Das-Netz sowie a.Die b.', 'de')).toHaveLength(1);
});

test('a single line break parts unless the next line goes on in lower case', () => {
	expect(split('Ein Satz\nüber zwei Zeilen.\nNoch einer', 'de')).toEqual(['Ein Satz\nüber zwei Zeilen.', 'Noch einer']);
});

test('every other character lies in exactly one sentence, at the place given', () => {
	const word = fc.constantFrom('z. B.', 'Haus', 'und', '3.', 'Juni', '„Ja!“', '…', '\n\n', '\n', 'Dr.', '–', 'U.S.', '😀', 'Ende.');
	fc.assert(
		fc.property(fc.array(fc.oneof(word, fc.string())), fc.constantFrom('de', 'en', 'fr'), (words, language) => {
			const text = words.join(' ');
			const found = sentences(text, language);
			expect(found.map((span) => text.slice(span.start, span.end))).toEqual(found.map((span) => span.text));
			expect(
				found
					.map((span) => span.text)
					.join('')
					.replace(/\s/gu, ''),
			).toBe(text.replace(/\s/gu, ''));
		}),
	);
});

test('a language nobody knows is split all the same', () => {
	expect(split('One. Two.', 'not a language')).toEqual(['One.', 'Two.']);
});
