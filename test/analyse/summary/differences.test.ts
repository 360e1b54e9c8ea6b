import {expect, test} from 'vitest';
import {summarise} from '../../../source/analyse/summary/summarise.js';
import {article} from '../../helpers/article.js';

const first = article(
	'eins',
	'Fährhafen wird ausgebaut',
	'Der Stadtrat von Norderfleet hat den Ausbau des Fährhafens für 48 Millionen Euro beschlossen.',
	'Die Arbeiten am Fährhafen sollen im Frühjahr beginnen und drei Jahre dauern.',
	'Der Leuchtturm am Westkopf bleibt als Denkmal stehen und bekommt ein Museum.',
);
const second = article(
	'zwei',
	'Norderfleet baut den Fährhafen aus',
	'Der Stadtrat von Norderfleet hat am Abend den Ausbau des Fährhafens für 52 Millionen Euro beschlossen.',
	'Die Arbeiten am Fährhafen sollen im Frühjahr beginnen.',
	'Umweltverbände wollen gegen die Baggerarbeiten im Vogelschutzgebiet Klage einreichen.',
);

test('a sentence says which telling gives another figure for the same thing, both verbatim', () => {
	const {summary} = summarise([first, second], {sentences: 3});
	const [differs, ...more] = summary.flatMap((sentence) => sentence.differs);
	expect([differs?.own.text, differs?.other.text].toSorted()).toEqual(['48 Millionen Euro', '52 Millionen Euro']);
	expect(more).toEqual([]);
	for (const quotation of [differs!.own, differs!.other]) {
		const {text} = quotation.article === first.id ? first : second;
		expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
	}
});

test('tellings that agree in their figures differ in nothing', () => {
	const same = {
		...second,
		text: second.text.replace('52', '48'),
		blocks: second.blocks.map((block) => ({...block, text: block.text.replace('52', '48')})),
	};
	expect(summarise([first, same], {sentences: 3}).summary.flatMap(({differs}) => differs)).toEqual([]);
});

test('what one telling alone has is named with its place, and nothing that the other tells too', () => {
	const {onlyIn, summary} = summarise([first, second], {sentences: 1});
	expect(summary).toHaveLength(1);
	expect(onlyIn.map(({article: id, text}) => [id, text])).toEqual([
		['eins', 'Der Leuchtturm am Westkopf bleibt als Denkmal stehen und bekommt ein Museum.'],
		['zwei', 'Umweltverbände wollen gegen die Baggerarbeiten im Vogelschutzgebiet Klage einreichen.'],
	]);
	for (const {article: id, start, end, text} of onlyIn) expect((id === first.id ? first : second).text.slice(start, end)).toBe(text);
});

test('a story told once has nothing that only one telling has', () => {
	expect(summarise([first], {sentences: 1}).onlyIn).toEqual([]);
});
