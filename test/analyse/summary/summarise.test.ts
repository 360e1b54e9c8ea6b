import {expect, test} from 'vitest';
import {summarise} from '../../../source/analyse/summary/summarise.js';
import {article} from '../../helpers/article.js';

const harbour = article(
	'hafen',
	'Westhafen baut neues Terminal für 40 Millionen Euro',
	'Der Westhafen baut bis 2031 ein neues Terminal für 40 Millionen Euro. Das ist viel Geld. Damit soll der Umschlag um ein Drittel steigen.',
	'Was kostet das den Bürger? Lesen Sie auch: Der Osthafen schläft.',
	'Nach Angaben der Hafenmeisterin Ute Brandis stimmte der Stadtrat von Elmshagen dem Terminal am Dienstag mit 31 zu 12 Stimmen zu. Er hatte lange gezögert.',
	'Die Linden am Kai müssen weichen.',
);
const paper = article(
	'blatt',
	'Elmshagen: Rat stimmt für Terminal',
	'Lange wurde in Elmshagen gestritten, nun ist es entschieden.',
	'Mit 31 zu 12 Stimmen stimmte der Stadtrat von Elmshagen am Dienstag dem neuen Terminal im Westhafen zu, sagte Hafenmeisterin Ute Brandis.',
);

test('each sentence stands word for word where its first citation says', () => {
	const byId = new Map([harbour, paper].map((each) => [each.id, each]));
	for (const {text, cites} of summarise([harbour, paper], {sentences: 5}).summary) {
		expect(byId.get(cites[0].article)?.text.slice(cites[0].start, cites[0].end)).toBe(text);
	}
});

test('one sentence says what happened', () => {
	expect(summarise([harbour], {sentences: 1}).summary.map(({text}) => text)).toEqual([
		'Der Westhafen baut bis 2031 ein neues Terminal für 40 Millionen Euro.',
	]);
});

test('a sentence that points back, asks or advertises is passed over', () => {
	const texts = summarise([harbour], {sentences: 9}).summary.map(({text}) => text);
	expect(texts).not.toContain('Das ist viel Geld.');
	expect(texts).not.toContain('Damit soll der Umschlag um ein Drittel steigen.');
	expect(texts).not.toContain('Was kostet das den Bürger?');
	expect(texts.join(' ')).not.toContain('Lesen Sie');
	expect(texts).not.toContain('Er hatte lange gezögert.');
});

test('what both tellings say is told once and cites both', () => {
	const vote = summarise([harbour, paper], {sentences: 4}).summary.filter(({text}) => text.includes('31 zu 12'));
	expect(vote).toHaveLength(1);
	expect(vote[0]?.cites.map((citation) => citation.article).toSorted()).toEqual(['blatt', 'hafen']);
	for (const {article: id, start, end} of vote[0]?.cites ?? []) {
		expect((id === 'hafen' ? harbour : paper).text.slice(start, end)).toContain('31 zu 12');
	}
});

test('another vote count is another fact', () => {
	const other = article(
		'andere',
		'Rat',
		'Mit 29 zu 14 Stimmen lehnte der Stadtrat von Elmshagen am Freitag das Freibad ab, sagte Bademeister Ole Timm.',
	);
	expect(summarise([harbour, other], {sentences: 4}).summary.every(({cites}) => cites.length === 1)).toBe(true);
});

test.each([
	['Das Netz der Stadtwerke Elmshagen versorgt im Norden 3,2 Millionen Kunden mit Strom.', '3,2', '3,4'],
	['Der SV Elmshagen hat das Pokalspiel gegen den FC Norden im Waldstadion 3:2 gewonnen.', '3:2 gewonnen', 'mit 0:3 verloren'],
])('a telling with another number is not cited for it: %s', (text, number, otherNumber) => {
	const [one, two] = [article('eins', 'Eins', text), article('zwei', 'Zwei', text.replace(number, otherNumber))];
	expect(summarise([one, article('zwei', 'Zwei', text)]).summary[0]?.cites).toHaveLength(2);
	for (const {cites} of summarise([one, two]).summary) expect(cites).toHaveLength(1);
});

test('headings and lists are never summary sentences', () => {
	const listed = {
		...article('liste', 'Liste', ''),
		text: 'Der Hafen wächst und wächst seit Jahren.\n\nDer Kai ist ein neuer Anfang.\n\nDer Rat stimmte dem Terminal am Ende zu.',
		blocks: [
			{kind: 'heading', text: 'Der Hafen wächst und wächst seit Jahren.', line: 1},
			{kind: 'listItem', text: 'Der Kai ist ein neuer Anfang.', line: 2},
			{kind: 'paragraph', text: 'Der Rat stimmte dem Terminal am Ende zu.', line: 3},
		],
	} as const;
	expect(summarise([listed]).summary.map(({text}) => text)).toEqual(['Der Rat stimmte dem Terminal am Ende zu.']);
});

test('no article, no text, no summary', () => {
	expect(summarise([]).summary).toEqual([]);
	expect(summarise([article('leer', 'Leer', '')]).summary).toEqual([]);
});
