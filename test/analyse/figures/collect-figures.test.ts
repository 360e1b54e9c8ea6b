import {expect, test} from 'vitest';
import {collectFigures} from '../../../source/analyse/figures/collect-figures.js';
import {storyId} from '../../../source/model/ids.js';
import {article} from '../../helpers/article.js';

const ledger = (...articles: ReturnType<typeof article>[]) =>
	collectFigures(articles).map(({value, unit, mentions}) => `${value} ${unit}: ${mentions.map(({article: id}) => id).join(' ')}`);

test('one quantity is one entry with every place that states it', () => {
	const a = article('a', 'A', 'Die Brücke über den Mühlbach kostet 12 Millionen Euro.');
	const b = article('b', 'B', 'Rund 12 Millionen Euro soll die Brücke über den Mühlbach kosten.');
	expect(ledger(a, b)).toEqual(['12000000 EUR: a b']);
	const [entry] = collectFigures([a, b]);
	expect(entry?.mentions.map(({article: id, start, end}) => (id === 'a' ? a : b).text.slice(start, end))).toEqual(
		entry?.mentions.map(({text}) => text),
	);
});

test('equal numbers about other things stay apart', () => {
	expect(
		ledger(article('a', 'A', 'Die Löhne steigen um 10 Prozent.'), article('b', 'B', 'Nur 10 Prozent der Kirschen sind reif.')),
	).toHaveLength(2);
});

test('tellings of one story share their equal figures', () => {
	const inStory = (id: string, text: string) => ({...article(id, id, text), story: storyId('s')});
	expect(ledger(inStory('a', 'Der Titel liegt 10 Prozent unter dem Hoch.'), inStory('b', 'Die Aktie verlor etwa 10 Prozent.'))).toEqual([
		'10 %: a b',
	]);
});

test('money comes first and dates last; within a kind what most articles state, then the larger amount of a unit', () => {
	const a = article(
		'a',
		'A',
		'Seit 2016 misst der Turm von Hohenfels 80 Meter. Die Brücke über den Mühlbach kostet 12 Millionen Euro.',
		'Der Abriss der Halle kostet 30 Millionen Euro. Der Garten ist 900 Meter lang.',
	);
	const b = article('b', 'B', 'Der Turm von Hohenfels misst 80 Meter.');
	expect(ledger(a, b)).toEqual(['30000000 EUR: a', '12000000 EUR: a', '80 m: a b', '900 m: a', '2016 null: a']);
});

test('names entries that give the same thing another value', () => {
	const a = article('a', 'A', 'Bei dem Unfall in Hohenfels wurden 17 Menschen verletzt.');
	const b = article('b', 'B', 'Bei dem Unfall in Hohenfels wurden 19 Menschen verletzt.');
	expect(collectFigures([a, b]).map(({value, conflicts}) => [value, conflicts])).toEqual([
		[19, [1]],
		[17, [0]],
	]);
});

test('values for different dates or things are no conflict', () => {
	const a = article('a', 'A', 'Bis Ende 2026 sollen in Hohenfels 350.000 Bäume stehen.');
	const b = article('b', 'B', 'Bis Ende 2025 sollen in Hohenfels 400.000 Bäume stehen.', 'In Hohenfels wurden 12 Häuser gebaut.');
	expect(collectFigures([a, b]).flatMap(({conflicts}) => conflicts)).toEqual([]);
});

test('figures of removed passages do not count', () => {
	const removal = {line: 1, text: 'Jetzt 50 Prozent sparen!', reason: 'advertisement', rule: 'marker', confidence: 1} as const;
	expect(collectFigures([{...article('a', 'A', 'Der Turm steht.'), removed: [removal]}])).toEqual([]);
});

test('values for different times are followed over time, by whatever name the things go, and are no conflict', () => {
	const a = article('a', 'A', 'Bis Ende 2026 soll Nordwind über 350.000 H7-Chips verfügen.');
	const b = article('b', 'B', 'Nordwind baut drei Hallen. Bis Ende 2025 sollen dort 1,3 Millionen Grafikprozessoren arbeiten.');
	const entries = collectFigures([a, b]);
	const [later, earlier] = ['350000', '1300000'].map((value) => entries.findIndex((entry) => String(entry.value) === value));
	expect(entries[later as number]?.timeline).toEqual([earlier, later]);
	expect(entries[earlier as number]?.timeline).toEqual([earlier, later]);
	expect(entries.flatMap(({conflicts}) => conflicts)).toEqual([]);
	expect(entries[later as number]?.mentions[0]?.when).toBe('2026');
});

test('what is no one thing of one subject is not followed', () => {
	const a = article('a', 'A', 'In Hohenfels wurden 2024 bei einem Sturm 17 Menschen verletzt.');
	const b = article('b', 'B', 'Zum Stadtfest von Seebrück kamen 2025 rund 900 Menschen.');
	const c = article('c', 'C', 'Der Turm kostet 2024 rund 12 Millionen Euro.', 'Die Halle daneben kostet 2026 rund 30 Millionen Euro.');
	expect(collectFigures([a, b, c]).flatMap(({timeline}) => timeline)).toEqual([]);
});
