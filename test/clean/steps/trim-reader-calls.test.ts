import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const lead = 'Der Rat hat am Montag beschlossen, dass die alte Brücke im kommenden Jahr für den gesamten Verkehr gesperrt wird.';

/** The end of an article whose last paragraph is `lead` with `call` behind it. */
function clean(call: string, first = lead): {kept: string | undefined; removed: string[]; reasons: string[]} {
	const {blocks, removed} = cleanArticle({
		id: 'call',
		text: `${first}\n\nDie Kosten trägt zur Hälfte das Land, wie die Bürgermeisterin nach der Sitzung mitteilte. ${call}`,
	});
	return {kept: blocks.at(-1)?.text, removed: removed.map(({text}) => text), reasons: removed.map(({reason}) => reason)};
}

const kept = 'Die Kosten trägt zur Hälfte das Land, wie die Bürgermeisterin nach der Sitzung mitteilte.';

test.each([
	'Diskutieren Sie mit: Wie sehen Sie die Sperrung? Fluch oder Segen? Nutzen Sie die Kommentarfunktion!',
	'Was meinen Sie dazu? Schreiben Sie uns Ihre Meinung in den Kommentaren.',
	'Wie finden Sie das? Diskutieren Sie mit uns!',
	'Teilen Sie Ihre Erfahrungen mit uns!',
])('a call to comment goes from the end of the last paragraph: %s', (call) => {
	expect(clean(call)).toEqual({kept, removed: [call], reasons: ['comments']});
});

test('a call to subscribe goes too', () => {
	expect(clean('Abonnieren Sie unseren Newsletter für mehr Nachrichten aus der Region.')).toMatchObject({kept, reasons: ['newsletter']});
});

test.each([
	'Ob die Brücke je wieder öffnet, weiß niemand. Wer soll das bezahlen?',
	'Der Rat diskutiert mit Bürgern und Händlern weiter.',
	'An den Abenden diskutieren sie mit ihren Nachbarn darüber.',
	'Das Ministerium wollte den Vorgang nicht kommentieren. Sie habe dazu nichts zu sagen, teilte die Sprecherin mit.',
	'Im Netz diskutieren die Bürger mit großem Eifer über die Sperrung.',
	'„Diskutieren Sie mit uns“, rief die Bürgermeisterin den Gegnern zu.',
])('an ending that only sounds like one stays: %s', (ending) => {
	expect(clean(ending)).toEqual({kept: `${kept} ${ending}`, removed: [], reasons: []});
});
