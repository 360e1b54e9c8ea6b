import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const lead =
	'Die Stadtwerke Lindau bauen am Hafen eine Großwärmepumpe, die ab dem übernächsten Winter rund 3.000 Haushalte mit Wärme versorgen soll.';
const second =
	'Das Geld dafür kommt zur Hälfte aus einem Förderprogramm des Landes, den Rest leiht sich das Unternehmen bei zwei Banken aus der Region.';
const steps =
	'Die Arbeiten beginnen im Frühjahr und verlaufen nach Angaben des Unternehmens in zwei Schritten, die sich nicht überschneiden:';
const drill = 'Erstens wird am Ufer gebohrt, damit die Leitungen unter der Straße hindurch bis zum Wasser reichen.';
const pipes = 'Zweitens werden die Rohre verlegt, und zwar so tief, dass die Fähren nicht gestört werden.';
const linkedData = JSON.stringify({
	'@graph': [
		{
			'@type': 'NewsArticle',
			headline: 'Seewärme für die Insel',
			datePublished: '2024-11-05T06:00:00+01:00',
			author: [{'@type': 'Person', name: 'Karin Oster'}],
			publisher: {name: 'Seeblick'},
		},
	],
});
const page = `<!doctype html><html lang="de-DE"><head><title>Seewärme für die Insel | Seeblick</title>
<link rel="canonical" href="https://seeblick.example/waerme"><script type="application/ld+json">${linkedData}</script><style>p{}</style></head>
<body><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Seewärme für die Insel</h1><p>${lead}</p><figure><img src="x"><figcaption>Der Hafen am Abend</figcaption></figure>
<p>${steps}</p><ul><li>${drill}</li><li>${pipes}</li></ul><h2>Kredit von zwei Banken</h2><p>${second.replace('Förderprogramm', '<a href="/f">Förderprogramm</a>')}</p>
<div class="share-bar"><span>Teilen</span></div></article></main>
<aside><p>Mehr zum Thema: Fähre fällt aus</p></aside><footer>Impressum und Datenschutz</footer><script>let words = 'nobody reads';</script></body></html>`;

test('a page gives the blocks of its article by their kinds', () => {
	expect(cleanArticle({id: 'page', html: page}).blocks.map(({kind, text}) => [kind, text])).toEqual([
		['paragraph', lead],
		['paragraph', steps],
		['listItem', drill],
		['listItem', pipes],
		['heading', 'Kredit von zwei Banken'],
		['paragraph', second],
	]);
});

test('a page says who wrote it, where and when', () => {
	expect(cleanArticle({id: 'page', html: page})).toMatchObject({
		title: 'Seewärme für die Insel',
		titleFrom: 'given',
		byline: 'Karin Oster',
		outlet: 'Seeblick',
		published: '2024-11-05T06:00:00+01:00',
		language: 'de',
		url: 'https://seeblick.example/waerme',
	});
});

test('what stood around the article is removed by its place', () => {
	const reasons = cleanArticle({id: 'page', html: page}).removed.map(({text, reason}) => `${reason}: ${text}`);
	expect(reasons).toEqual(
		expect.arrayContaining([
			'navigation: Politik',
			'caption: Der Hafen am Abend',
			'sharing: Teilen',
			'navigation: Impressum und Datenschutz',
		]),
	);
});

test('no word of scripts and styles comes out', () => {
	expect(JSON.stringify(cleanArticle({id: 'page', html: page}))).not.toMatch(/nobody reads|p\{\}/u);
});

test('ten thousand nested elements are no matter', () => {
	const deep = `${'<div>'.repeat(10_000)}<p>${lead}</p>`;
	expect(cleanArticle({id: 'deep', html: deep}).text).toBe(lead);
});

test('broken markup and an empty page give an article', () => {
	expect(cleanArticle({id: 'broken', html: `<p>${lead}<p><b>${second}</i></div></p>`}).text).toBe(`${lead}\n\n${second}`);
	expect(cleanArticle({id: 'empty', html: '<html></html>'}).blocks).toEqual([]);
});

test('escape sequences in entities do not pass', () => {
	expect(cleanArticle({id: 'hostile', html: `<p>&#27;[31m${lead}&#x202E;</p>`}).text).toBe(lead);
});

test('a list and a table at the end of what nobody laid out as a page are the article’s', () => {
	const body = `<h1>Der Kai wird größer</h1><p>${lead}</p><blockquote><p>„Das ist gut für den Hafen“, sagte der Senator.</p></blockquote><ol><li>Der Kai wird verlängert.</li><li>Die Gleise werden erneuert.</li></ol><table><tr><th>Jahr</th><th>Kosten</th></tr><tr><td>2025</td><td>20 Mio.</td></tr></table>`;
	const {text} = cleanArticle({id: 'written', html: body});
	for (const part of ['Die Gleise werden erneuert.', 'Jahr Kosten', '2025 20 Mio.']) expect(text).toContain(part);
	const laidOut = cleanArticle({id: 'page', html: `<body>${body}<div class="teaser"><a href="/a">Mehr Meldungen</a></div></body>`});
	expect(laidOut.text).not.toContain('Jahr Kosten');
});
