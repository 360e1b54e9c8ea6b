import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';
import type {Article} from '../../../source/model/article.js';

const lead = 'Die Stadtwerke Elmshagen haben am Dienstag den Bau eines neuen Wärmespeichers angekündigt. Er soll 42 Meter hoch werden.';
const rest = 'Der Aufsichtsrat stimmte dem Vorhaben zu. Die Kosten liegen nach Angaben des Unternehmens bei 61 Millionen Euro.';
const title = 'Stadtwerke bauen Wärmespeicher';

type Found = Partial<Pick<Article, 'kicker' | 'byline' | 'agency' | 'outlet' | 'published' | 'url' | 'standfirst'>>;

const heads: readonly (readonly [head: string, found: Found])[] = [
	[`Elmshagener Tageblatt vom 12.11.2025, Seite 3\n\n${title}`, {outlet: 'Elmshagener Tageblatt', published: '2025-11-12'}],
	[`Der Seeblick, 12.11.2025, Nr. 263, S. 17\n\n${title}`, {outlet: 'Der Seeblick', published: '2025-11-12'}],
	[`Küstenblatt, 12. November 2025\n${title}`, {outlet: 'Küstenblatt', published: '2025-11-12'}],
	[
		`Titel: ${title}\nDatum: 2025-11-12\nQuelle: Elmshagener Tageblatt\nRessort: Energie\nAutor: Jonas Petersen`,
		{outlet: 'Elmshagener Tageblatt', published: '2025-11-12', byline: 'Jonas Petersen', kicker: 'Energie'},
	],
	[
		`${title} | seeblick.de\nhttps://www.seeblick.de/wirtschaft/speicher-100.html\n12.11.2025`,
		{outlet: 'seeblick.de', url: 'https://www.seeblick.de/wirtschaft/speicher-100.html', published: '2025-11-12'},
	],
	[`${title} - Energie - seeblick.at › Wirtschaft\n12. November 2025, 14:32`, {outlet: 'seeblick.at', published: '2025-11-12T14:32'}],
	[`${title}\nJonas Petersen, 12.11.25`, {byline: 'Jonas Petersen', published: '2025-11-12'}],
	[`${title}\nStadtwerke Elmshagen, 12.11.2025`, {byline: null, published: '2025-11-12'}],
	[`${title}\nBad Elmshagen, 12.11.25`, {byline: null, published: '2025-11-12'}],
	[`${title}\n12.11.2025\n14:32 Uhr\nVon Jonas Petersen`, {byline: 'Jonas Petersen', published: '2025-11-12'}],
	[`12. November 2025\n${title}\nJonas Petersen`, {byline: 'Jonas Petersen', published: '2025-11-12'}],
	[`${title}\nText: Jonas Petersen / Foto: Ute Brandis`, {byline: 'Jonas Petersen'}],
	[`${title}\n\nElmshagen, 12. Nov (Reuters)`, {agency: 'Reuters'}],
	[`${title}\n\nELMSHAGEN/BERLIN, 12. November 2025 (dpa/lno) –`, {agency: 'dpa', published: '2025-11-12'}],
	[`${title}\nElmshagen (dpa/lno)`, {agency: 'dpa'}],
	[`S+ ${title}\nVon Jonas Petersen`, {byline: 'Jonas Petersen', kicker: null}],
	[`${title}\n(Stand: 14:32 Uhr)`, {byline: null}],
	[`${title}\nJonas Petersen (Text) und Ute Brandis (Fotos)`, {byline: 'Jonas Petersen'}],
	[`${title}\n12.11.2025 / 14:32 CET/CEST`, {published: '2025-11-12T14:32+01:00'}],
	[`${title} 12.11.2025 - 14:32 Uhr Jonas Petersen`, {byline: 'Jonas Petersen', published: '2025-11-12T14:32'}],
	[`${title}\nvon Jonas Petersen am 12.11.2025`, {byline: 'Jonas Petersen', published: '2025-11-12'}],
	[`${title}\nSeeblick News\n12. November 2025\nJonas Petersen`, {byline: 'Jonas Petersen', outlet: 'Seeblick News'}],
	[`Interview\n${title}\nInterview: Jonas Petersen`, {byline: 'Jonas Petersen', kicker: 'Interview'}],
];

test.each(heads)('over an article, %j says what it is, and none of it stays in the text', (head, found) => {
	const article = cleanArticle({text: `${head}\n\n${lead}\n\n${rest}\n`});
	expect(article).toMatchObject({title, titleFrom: 'given', ...found});
	expect(article.text).toBe(`${lead}\n\n${rest}`);
});

test.each([
	['Stadtwerke bauen Wärmespeicher für', '61 Millionen Euro in Elmshagen'],
	['Stadtwerke bauen im Westhafen einen', 'neuen Wärmespeicher'],
	['Elmshagen will im Winter ohne Gas', 'auskommen'],
])('a headline of two lines is one: %s / %s', (first, second) => {
	const article = cleanArticle({text: `Energie\n${first}\n${second}\n12.11.2025\n\n${lead}\n\n${rest}\n`});
	expect(article).toMatchObject({title: `${first} ${second}`, kicker: 'Energie', text: `${lead}\n\n${rest}`});
});

test('a quotation over a longer line is the headline, no kicker', () => {
	const quotation = '„Wir wollen unabhängig werden“';
	const article = cleanArticle({text: `${quotation}\nVorstandschefin Marit Hollmann über Wärme, Gas und Geld\n\n${lead}\n\n${rest}\n`});
	expect(article).toMatchObject({title: quotation, kicker: null});
});

test('an article without a headline is not called after its address', () => {
	const {title: derived, url} = cleanArticle({text: `https://www.seeblick.de/speicher-100.html\n\n${lead}\n\n${rest}\n`});
	expect(derived).not.toContain('seeblick.de');
	expect(url).toBe('https://www.seeblick.de/speicher-100.html');
});

test('who wrote it and when may stand below the standfirst', () => {
	const standfirst = 'Der Speicher soll die Stadt unabhängiger von Gas machen und im Winter die Preise drücken.';
	const {byline, published, text} = cleanArticle({text: `${title}\n${standfirst}\nJonas Petersen, 12.11.25\n\n${lead}\n\n${rest}\n`});
	expect({byline, published}).toEqual({byline: 'Jonas Petersen', published: '2025-11-12'});
	expect(text).toBe([standfirst, lead, rest].join('\n\n'));
});
