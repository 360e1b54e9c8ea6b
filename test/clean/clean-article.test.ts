import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cleanArticle} from '../../source/clean/clean-article.js';
import {neutralise} from '../../source/language/neutralise.js';
import type {Article} from '../../source/model/article.js';

const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
const allWords = (article: Article): string[] => words([...article.blocks, ...article.removed].map(({text}) => text).join('\n'));

const furniture = [
	'Anzeige',
	'+++>>> Aktie mit 300 % Gewinn! <<<+++',
	'date 2024-01-31 Ganz andere Geschichte',
	'Was nun? 31.01.2024, 16:13 Uhr Jetzt kommentieren: 0',
	'Von Anna Muster',
	'31.01.2024, 09:00 Uhr',
	'Foto: Max Muster/dpa',
	'Name Aktuell Diff. Börse',
	'k.A. (k.A.) k.A.',
	'Facebook Twitter WhatsApp',
	'Weitere News',
	'• ein Punkt mit einigen Wörtern',
	'Disclaimer: Keine Haftung.',
	'Der Rat hat am Montag beschlossen, dass die Brücke im kommenden Jahr für den Verkehr gesperrt wird. Was meinen Sie dazu? Schreiben Sie uns Ihre Meinung in den Kommentaren!',
	'Der Rat hat am Montag beschlossen, dass die Brücke im kommenden Jahr für den Verkehr gesperrt wird.',
	'The council decided on Monday that the bridge will be closed to all traffic for the whole of next year.',
	'',
	'',
];

test('every word of any text is in a block or in removed', () => {
	const line = fc.oneof(
		fc.constantFrom(...furniture),
		fc.string({unit: 'grapheme', maxLength: 60}),
		fc.lorem({mode: 'sentences', maxCount: 3}),
	);
	fc.assert(
		fc.property(fc.array(line, {maxLength: 25}), (lines) => {
			const text = lines.join('\n');
			expect(allWords(cleanArticle({id: 'any', text}))).toEqual(words(neutralise(text)));
		}),
		{numRuns: 400},
	);
});

const seeds = new URL('../../seeds/', import.meta.url);
test.each(readdirSync(seeds))('every word of %s is in a block or in removed', (name) => {
	const text = readFileSync(new URL(name, seeds), 'utf8');
	expect(allWords(cleanArticle({id: name, text}))).toEqual(words(neutralise(text)));
});

test('a text of any kind leaves something to read', () => {
	for (const text of ['Anzeige', 'Von Anna Muster', 'Kurz.', 'Teilen\nFacebook', 'Eine Überschrift ohne Text']) {
		expect(cleanArticle({id: 'short', text}).blocks.length).toBeGreaterThan(0);
	}
});

test('an empty text gives an article without blocks', () => {
	expect(cleanArticle({id: 'empty', text: ''})).toMatchObject({blocks: [], removed: [], text: '', words: 0, minutes: 1});
});

test('what the record says wins over what the text says', () => {
	const article = cleanArticle({
		id: 'given',
		title: 'Titel des Datensatzes',
		outlet: 'Seeblick',
		published: '2024-02-01',
		text: 'Eine Zeile darüber\n\n05.11.2023\n\nDer Rat hat am Montag beschlossen, dass die Brücke im kommenden Jahr für den Verkehr gesperrt wird.',
	});
	expect(article).toMatchObject({
		title: 'Titel des Datensatzes',
		titleFrom: 'given',
		outlet: 'Seeblick',
		published: '2024-02-01',
		publishedFrom: 'given',
	});
});

test('a date in running text is not the date of publication', () => {
	const text =
		'Zum Jahresbeginn 2026 soll die am 4. März 2016 gegründete Firma umziehen, wie der Vorstand am Montag mitteilte.\n\nBis zum 31.12.2025 läuft der alte Mietvertrag, danach wird das Haus am Ufer abgerissen und neu gebaut.';
	expect(cleanArticle({id: 'running', text}).published).toBeNull();
});

test('a repeated paragraph is kept once', () => {
	const paragraphs = [
		'Der Rat hat am Montag beschlossen, dass die Brücke im kommenden Jahr für den Verkehr gesperrt wird.',
		'Die Kosten trägt zur Hälfte das Land, wie die Bürgermeisterin nach der Sitzung im Rathaus mitteilte.',
		'Eine Bürgerinitiative will gegen den Beschluss klagen und sammelt dafür seit dem Wochenende Unterschriften.',
	];
	const article = cleanArticle({id: 'twice', text: [...paragraphs, paragraphs[0]].join('\n\n')});
	expect(article.blocks.map(({text}) => text)).toEqual(paragraphs);
	expect(article.removed).toMatchObject([{line: 7, reason: 'duplicate'}]);
});

test('hard-wrapped paragraphs are joined', () => {
	const text = readFileSync(new URL('../fixtures/clean/hard-wrapped.en.txt', import.meta.url), 'utf8');
	const article = cleanArticle({id: 'wrapped', text});
	expect(article.blocks.map(({kind, line}) => [kind, line])).toEqual([
		['paragraph', 3],
		['paragraph', 7],
		['paragraph', 11],
	]);
	expect(allWords(article)).toEqual(words(text));
});

test('the first line of a block in the source is its line', () => {
	const article = cleanArticle({
		id: 'lines',
		text: '\n\nDer Rat hat am Montag beschlossen, dass die Brücke im kommenden Jahr für den Verkehr gesperrt wird.',
	});
	expect(article.blocks[0]?.line).toBe(3);
});

test('a paragraph after a paragraph of the article never goes by a guess', () => {
	const paragraphs = [
		'Der Stadtrat von Seeblick hat am Montag mit knapper Mehrheit für den Bau der neuen Uferpromenade gestimmt.',
		'Die Kosten trägt zur Hälfte das Land, wie die Bürgermeisterin nach der Sitzung mitteilte.',
		'Der Bau soll im Mai beginnen. Danach folgt der Hafen.',
		'Zehn Eichen an der alten Mole müssen für den Weg weichen, weil ihre Wurzeln das Pflaster heben.',
	];
	const furniture = ['Anzeige', 'Newsletter', 'Mehr zum Thema', 'Meistgelesen', 'Kommentare (3)', 'Foto: dpa'];
	fc.assert(
		fc.property(fc.shuffledSubarray(paragraphs, {minLength: 1}), fc.array(fc.constantFrom(...furniture), {maxLength: 4}), (rest, after) => {
			const start = 'Die Promenade in Seeblick kommt, und sie wird teurer als gedacht. Das hat der Rat am Montag bekannt gegeben.';
			const text = [start, ...rest, ...after].join('\n\n');
			const article = cleanArticle({id: 'body', text});
			expect(article.blocks.map((block) => block.text)).toEqual([start, ...rest]);
		}),
	);
});
