import fc from 'fast-check';
import {expect, test} from 'vitest';
import {deriveTitle} from '../../../source/clean/metadata/derive-title.js';

test.each([
	['Die Brücke bleibt zu. Das sagte der Rat.', 'Die Brücke bleibt zu'],
	[
		'Die Bürgermeisterin greift durch – und zwar so entschlossen wie seit vielen Jahren nicht mehr in dieser Stadt.',
		'Die Bürgermeisterin greift durch',
	],
	[
		'Während alle über den neuen Hafen und seine vielen Kräne aus Stahl reden, baut die Stadt still und leise ein Kraftwerk. Die Turbinen kommen aus Norwegen – und sie sind schon bezahlt, obwohl der Rat den Haushalt noch nicht beschlossen hat.',
		'Die Turbinen kommen aus Norwegen – und sie sind schon bezahlt',
	],
	[
		'Der Konzern verstärkt seinen großen politischen und technischen Einfluss mit einem neu gegründeten Verein im Norden.',
		'Der Konzern verstärkt seinen großen politischen und technischen Einfluss',
	],
	[
		'SEESTADT (dpa) - Die Reederei Nordkai übernimmt das Terminal am Westufer, das seit drei Jahren leer steht und verfällt. Mehr ist nicht bekannt.',
		'Die Reederei Nordkai übernimmt das Terminal am Westufer',
	],
	[
		'Der Rat von Seestadt hat in einer langen Sitzung, die erst nach Mitternacht endete, den Haushalt abgelehnt. Die Kämmerin will nun eine Sperre verhängen.',
		'Die Kämmerin will nun eine Sperre verhängen',
	],
	[
		'Die Aktie der Reederei Westufer hat am Mittwoch zwölf Prozent verloren und damit den tiefsten Stand seit vier Jahren erreicht. Auslöser ist die Absage aus Lindholm.',
		'Die Aktie der Reederei Westufer hat am Mittwoch zwölf Prozent verloren',
	],
	[
		'Nicht nur Preise, sondern Arbeitsplätze stehen auf dem Spiel – und die Zeit wird mit jedem Tag knapper, den die Verhandlungen dauern.',
		'Nicht nur Preise, sondern Arbeitsplätze stehen auf dem Spiel',
	],
])('%s', (lead, title) => {
	expect(deriveTitle(lead, 'de')).toBe(title);
});

test.each([
	[
		'While analysts across the country kept looking at turbines and solar panels, Norwick quietly bought three ports on the coast.',
		'Norwick quietly bought three ports on the coast',
	],
	[
		'Shares of Solmar Energy rose 12% on Monday after the company said it would sell its storage unit to a pension fund.',
		'Shares of Solmar Energy rose 12% on Monday',
	],
	[
		'(Reuters) - The council has approved a bridge that will cost 40 million dollars and take six years to build.',
		'The council has approved a bridge',
	],
])('%s', (lead, title) => {
	expect(deriveTitle(lead, 'en')).toBe(title);
});

test('a title is a verbatim stretch that begins like a sentence, fits a list and is not cut in a word', () => {
	const word = fc.constantFrom(
		...'Die Der Stadt Rat baut hat will kauft Hafen Brücke neue „alte Mole“ (dpa) sagt, während gebaut, wenn – und: sondern 12 Prozent'.split(
			' ',
		),
	);
	const sentence = fc.array(word, {minLength: 3, maxLength: 30}).map((words) => `Gestern ${words.join(' ')}.`);
	fc.assert(
		fc.property(fc.array(sentence, {minLength: 1, maxLength: 4}), (all) => {
			const lead = all.join(' ');
			const title = deriveTitle(lead, 'de');
			const end = lead.indexOf(title) + title.length;
			expect(lead).toContain(title);
			expect(title.length).toBeLessThanOrEqual(90);
			expect(title).toMatch(/^["„»\d\p{Lu}]/u);
			expect(lead.slice(end)).toMatch(/^(?:$|[^\p{L}\p{N}])/u);
		}),
	);
});

test('a lead without any boundary is cut between words', () => {
	const lead = `${'Wort '.repeat(40)}.`;
	const title = deriveTitle(lead, 'de');
	expect(title.length).toBeLessThanOrEqual(90);
	expect(lead).toContain(`${title} `);
});
