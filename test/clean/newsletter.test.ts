import {expect, test} from 'vitest';
import {cleanArticle} from '../../source/clean/clean-article.js';

const row = (inner: string) => `<tr><td>${inner}</td></tr>`;
const story = (heading: string, text: string) =>
	row(`<h2>${heading}</h2><p>${text}</p><a href="https://harbour.example/${heading.length}">Weiterlesen</a>`);

/** A letter as programs lay it out: tables in tables, no class anywhere. */
const letter = `<html><body bgcolor="#eee"><table width="100%"><tr><td align="center"><table width="600">
${row('<a href="https://harbour.example/browser">Im Browser ansehen</a>')}
${row('<p>Der Sommer kommt, und mit ihm die Baustellen. Heute geht es um den Kai, um Busse und um die Oper, die seit drei Jahren geschlossen ist.</p>')}
${story('Kai wird um 200 Meter länger', 'Die Stadt will den Nordkai bis 2027 um 200 Meter verlängern. Das teilte Senatorin Ute Brandis am Montag mit. Der Bau kostet 45 Millionen Euro.')}
${story('Busse und Bahnen stehen still', 'Am Mittwoch streiken die Fahrerinnen und Fahrer der Verkehrsbetriebe. Die Gewerkschaft fordert 7,5 Prozent mehr Lohn.')}
${row('<h2>Kurz gemeldet</h2><ul><li>Die Oper öffnet erst im Herbst 2026 wieder.</li><li>Der Fischmarkt zieht im Juli um.</li><li>Freibad: Eintritt steigt auf 5 Euro.</li></ul>')}
${row('<p>Wetter heute: 24 Grad, leichter Wind aus Nordwest.</p>')}
${row('Sie erhalten diese E-Mail, weil Sie den Morgenbrief abonniert haben. <a href="https://harbour.example/u">Abmelden</a><br>Hafenpost Verlag GmbH, Am Kai 1, 20457 Rohrbach. Geschäftsführer: Jan Ohm. HRB 1234')}
</table></td></tr></table></body></html>`;

const {text, removed} = cleanArticle({id: 'brief', title: 'Morgenbrief', html: letter});

test('a newsletter keeps its stories, each under its heading, and its short items under theirs', () => {
	expect(text.split('\n\n').slice(1, 5)).toEqual([
		'Kai wird um 200 Meter länger',
		expect.stringMatching(/^Die Stadt will den Nordkai/u),
		'Busse und Bahnen stehen still',
		expect.stringMatching(/^Am Mittwoch streiken/u),
	]);
	expect(text).toContain('Kurz gemeldet\n\nDie Oper öffnet erst im Herbst 2026 wieder.\n\nDer Fischmarkt zieht im Juli um.');
});

test('what surrounds its stories goes, with why', () => {
	const reasons = new Map(removed.map((one) => [one.text, one.reason]));
	expect([...reasons.keys()].filter((line) => line === 'Weiterlesen')).toHaveLength(1);
	expect(text).not.toContain('Weiterlesen');
	expect(reasons.get('Im Browser ansehen')).toBe('navigation');
	expect(removed.find((one) => one.text.startsWith('Hafenpost Verlag GmbH'))).toMatchObject({reason: 'other', rule: 'imprint'});
});

test.each([
	'Verantwortlich im Sinne des § 18 MStV: Jan Ohm, Am Kai 1, 20457 Rohrbach',
	'USt-IdNr.: DE 123456789, Amtsgericht Rohrbach',
	'Harbour Media Ltd, registered in England and Wales, company number 01234567',
])('an imprint is no article text: %s', (line) => {
	const report =
		'Die Stadt will den Nordkai bis 2027 verlängern, teilte Senatorin Ute Brandis am Montag mit. Der Bau kostet 45 Millionen Euro.';
	expect(
		cleanArticle({id: 'a', title: 'Der Kai', text: `${report}\n\n${report.replace('Montag', 'Dienstag')}\n\n${line}`}).text,
	).not.toContain(line);
});
