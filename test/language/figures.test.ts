import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findFigures} from '../../source/language/figures.js';

/** "text → kind value unit" of every figure, in order. */
const read = (sentence: string, language = 'de') =>
	findFigures(sentence, language).map(({text, kind, value, unit}) => `${text} → ${kind} ${value} ${unit}`);

describe.each([
	[
		'a German Billion is a million millions',
		'Der Wert liegt bei 1,78 Billionen Dollar.',
		['1,78 Billionen Dollar → money 1780000000000 USD'],
	],
	['decimal comma and grouping point', 'Das kostet 1.639,40 Euro.', ['1.639,40 Euro → money 1639.4 EUR']],
	['a number in words', 'Drei Milliarden US-Dollar fehlen.', ['Drei Milliarden US-Dollar → money 3000000000 USD']],
	['a hedge belongs to the figure', 'Sie wuchs um rund 10 Prozent.', ['rund 10 Prozent → percent 10 %']],
	['a compound', 'Der 20-Milliarden-Dollar-Vertrag steht.', ['20-Milliarden-Dollar → money 20000000000 USD']],
	['a sign', 'Die Aktie gab nach: -0,24 %.', ['-0,24 % → percent -0.24 %']],
	[
		'a dash with blanks is no sign',
		'Sie fiel – 3 Prozent in zwei Stunden.',
		['3 Prozent → percent 3 %', 'zwei Stunden → duration 2 Stunden'],
	],
	['things counted', 'Er kauft 350.000 neue K7-Chips.', ['350.000 neue K7-Chips → count 350000 K7-Chips']],
	['blanks that group', 'Es kamen 750 000 Gäste.', ['750 000 Gäste → count 750000 Gäste']],
	['measures under one name', 'Er lief 15 Kilometer und 3 km.', ['15 Kilometer → measure 15 km', '3 km → measure 3 km']],
	[
		'English price tags',
		'Er bot $1.13bn, £5 Mio. und CHF 20.',
		['$1.13bn → money 1130000000 USD', '£5 Mio. → money 5000000 GBP', 'CHF 20 → money 20 CHF'],
	],
	['a range is two figures', 'Es sind 5 bis 7 Milliarden Euro.', ['5 → money 5000000000 EUR', '7 Milliarden Euro → money 7000000000 EUR']],
	[
		'the currency of the sentence',
		'Von 29 Milliarden Dollar leiht sie 26 Milliarden.',
		['29 Milliarden Dollar → money 29000000000 USD', '26 Milliarden → money 26000000000 USD'],
	],
	['a range of long numbers', 'Es sind 180 000 bis 220 000 Gäste.', ['180 000 → count 180000 Gäste', '220 000 Gäste → count 220000 Gäste']],
	['years joined by a dash', 'Das lief 2001-2016.', ['2001 → date 2001 null', '2016 → date 2016 null']],
	['a part of a whole', 'Zwei Drittel der Gäste blieben.', ['Zwei Drittel → percent 66.67 %']],
	['the day', 'Am 9. Juni 2025 und am 24. September.', ['9. Juni 2025 → date 20250609 null', '24. September → date 924 null']],
	['the year and what narrows it', 'Das gilt bis Ende 2026, seit 2016.', ['bis Ende 2026 → date 2026 null', 'seit 2016 → date 2016 null']],
	['a count that looks like a year', 'Rund 2000 Menschen kamen.', ['Rund 2000 Menschen → count 2000 Menschen']],
	['a time to come', 'Das reicht über die nächsten fünf Jahre.', ['fünf Jahre → duration 5 Jahre']],
])('German: %s', (_name, sentence, wanted) => {
	test('is read', () => expect(read(sentence)).toEqual(wanted));
});

describe.each([
	[
		'trillion and billion',
		'It is worth 2 trillion dollars or 3 billion pounds sterling.',
		['2 trillion dollars → money 2000000000000 USD', '3 billion pounds sterling → money 3000000000 GBP'],
	],
	['decimal point', 'Shares rose 1.5 percent to $639.40.', ['1.5 percent → percent 1.5 %', '$639.40 → money 639.4 USD']],
	['things counted', 'It bought 350,000 K7 chips.', ['350,000 K7 chips → count 350000 K7 chips']],
	['a range before its scale', 'They paid $5-7 million.', ['$5 → money 5000000 USD', '7 million → money 7000000 USD']],
	['dates', 'On June 9, 2025, and by the end of 2026.', ['June 9, 2025 → date 20250609 null', 'by the end of 2026 → date 2026 null']],
])('English: %s', (_name, sentence, wanted) => {
	test('is read', () => expect(read(sentence, 'en')).toEqual(wanted));
});

test.each([
	['a version', 'Nun wird 4.8.2 verteilt.', []],
	['a telephone number', 'Anmeldung unter 0555 123 456 oder 0555/98765.', []],
	['a telephone number after its label', 'Anmeldung unter Telefon 123 456 oder Tel.: 55 66 77.', []],
	['a file number', 'Das Gericht entschied so (Az. 5 S 112/25).', []],
	['halves', 'Tom bleibt im Tor, in zwei Hälften fielen 12 Tore.', ['12 Tore']],
	['a range after a capital', 'Bisher hatte der Vorstand 5 bis 7 Prozent genannt.', ['5', '7 Prozent']],
	['grouped thousands', 'Gezahlt wurden 1.234.567 Euro.', ['1.234.567 Euro']],
])('what counts and what does not: %s', (_what, sentence, texts) => {
	expect(findFigures(sentence, 'de').map(({text}) => text)).toEqual(texts);
});

test('two halves are no number of things', () => {
	expect(read('It was a game of two halves with 12 goals.', 'en')).toEqual(['12 goals → count 12 goals']);
});

test('names and codes are no figures', () => {
	expect(read('Das Modell Falke 4, der Chip K100, GPT-4, MI300X und 5G, Covid-19 und § 218 auf Platz 3 in der 2. Bundesliga.')).toEqual([]);
});

test.each([
	[
		'the noun it hangs on',
		'Sie verhandelt über einen Liefervertrag mit Norderfleet im Volumen von rund 20 Milliarden Dollar.',
		['Liefervertrag mit Norderfleet'],
	],
	[
		'the subject of its verb',
		'Am Dienstag notierte die Falke-Aktie bei 63,40 Euro – rund 10 Prozent unter dem Jahreshoch.',
		['Falke-Aktie', 'unter dem Jahreshoch'],
	],
	[
		'the subject, past adverbs and objects',
		'Trotz dieser strategisch wichtigen Nachricht zeigte die Falke-Aktie am Dienstag leichte Schwäche und notierte bei 63,40 Euro.',
		['Falke-Aktie'],
	],
	['the things counted and whose', 'Dort sollen 350.000 K7-Chips von Brandt laufen.', ['K7-Chips von Brandt']],
	[
		'what the money is for',
		'Holm investierte seit 2023 bereits über 13 Milliarden Euro in seine Partnerschaft mit Brandt.',
		['Holm', 'Partnerschaft mit Brandt'],
	],
	[
		'an amount, not its year',
		'Bei einem Umsatz von 870 Millionen Euro im Jahr 2024 und einer Prognose von 2 Milliarden für 2025 bleibt es.',
		['Umsatz', 'Umsatz', 'Prognose', 'Prognose'],
	],
	['the noun before a relative clause', 'Das Ziel ist der Assistent Falke, der bereits 2025 getestet wurde.', ['Assistent Falke']],
	[
		'one whole of two shares',
		'12 % der Mitarbeitenden haben einen Doktortitel, über 40 % einen Master.',
		['Mitarbeitenden', 'Mitarbeitenden'],
	],
	['both halves of a noun', 'Es kamen 300 Schüler- und Lehrerinnen.', ['Schüler- und Lehrerinnen']],
])('says what a figure is of: %s', (_what, sentence, wanted) => {
	expect(findFigures(sentence, 'de').map((figure) => figure.about)).toEqual(wanted);
});

test.each([
	['the noun after it', 'Holm announced a 25 percent tariff on steel.', ['tariff on steel']],
	['the noun it hangs on', 'The company reported revenue of $1.2bn.', ['revenue']],
	['the things counted', 'They bought 350,000 chips for the plant.', ['chips for the plant']],
])('says what an English figure is of: %s', (_what, sentence, wanted) => {
	expect(findFigures(sentence, 'en').map((figure) => figure.about)).toEqual(wanted);
});

test('every figure is verbatim, in order and apart, and about words of the text', () => {
	const piece = fc.constantFrom(
		'12',
		'3,5',
		'%',
		'Prozent',
		'Milliarden',
		'Euro',
		'$',
		'bis',
		'zwei',
		'Haus',
		'9.',
		'Juni',
		'2025',
		'-',
		'. ',
		'\n\n',
		'rund',
		'über',
	);
	fc.assert(
		fc.property(fc.array(piece), fc.constantFrom('de', 'en'), (pieces, language) => {
			const text = pieces.join(' ');
			const figures = findFigures(text, language);
			for (const [index, {start, end, text: written, about, value}] of figures.entries()) {
				expect(text.slice(start, end)).toBe(written);
				expect(text).toContain(about);
				expect(Number.isFinite(value)).toBe(true);
				expect(start).toBeGreaterThanOrEqual(figures[index - 1]?.end ?? 0);
			}
		}),
	);
});
