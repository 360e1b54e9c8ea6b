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
	['an ellipsis', 'Das war … Zufall. | Und dann … | Die Tür ging auf.'],
])('German: %s', (_name, marked) => {
	test('sentences end where they end', () => comesApart('de', marked));
});

describe.each([
	['titles and initials', 'Mr. Hill of the U.S. Senate met J. K. Moss at 5 p.m. Eastern time. | He smiled.'],
	['companies', 'Acme Inc. shares rose. | She works for Acme Inc. | The firm is small.'],
	['words that also abbreviate', 'See No. 5 on page 3. | The answer is no. | Nobody asked.'],
])('English: %s', (_name, marked) => {
	test('sentences end where they end', () => comesApart('en', marked));
});

test('a blank line always parts, so a heading without a stop stays alone', () => {
	expect(split('Neue Brücke\n\ndie Stadt baut.\n \nEnde', 'de')).toEqual(['Neue Brücke', 'die Stadt baut.', 'Ende']);
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
