import {expect, test} from 'vitest';
import {readPage} from '../../../source/clean/html/read-page.js';

const factsOf = (head: string, body = ''): unknown => readPage(`<html><head>${head}</head><body>${body}</body></html>`).facts;
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('of several articles in linked data the one with the page’s headline counts', () => {
	const other = {'@type': 'NewsArticle', headline: 'Another story', datePublished: '2020-01-01'};
	const own = {'@type': 'NewsArticle', headline: 'Bridge closed for a year', datePublished: '2024-05-04'};
	expect(factsOf(linked([other, own]), '<h1>Bridge closed for a year</h1>')).toMatchObject({
		title: 'Bridge closed for a year',
		published: '2024-05-04',
	});
});

test('an author may be referred to by an id', () => {
	const graph = {
		'@graph': [
			{'@type': 'Article', headline: 'Bridge', author: {'@id': '#ann'}},
			{'@type': 'Person', '@id': '#ann', name: 'Ann Smith'},
		],
	};
	expect(factsOf(linked(graph))).toMatchObject({byline: 'Ann Smith'});
});

test('line breaks inside of strings do not spoil linked data', () => {
	const script = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge\nclosed"}</script>';
	expect(factsOf(script)).toMatchObject({title: 'Bridge closed'});
});

test('an agency is no author, a mailbox neither', () => {
	expect(factsOf('<meta name="author" content="dpa">')).toMatchObject({byline: null, agency: 'dpa'});
	expect(factsOf('<meta name="author" content="a.smith@paper.example">')).toMatchObject({byline: null});
});

test.each([
	['<meta name="article:author" content="Ann Smith">'],
	['<meta name="sailthru.author" content="Ann Smith">'],
	['<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Smith">'],
	[
		'<meta name="twitter:label1" content="Lesezeit"><meta name="twitter:label2" content="Verfasst von"><meta name="twitter:data2" content="Ann Smith">',
	],
])('%s names the author', (head) => {
	expect(factsOf(head)).toMatchObject({byline: 'Ann Smith'});
});

test.each(['ann-smith', '105092', 'The Quay', 'quay.example.com', 'admin', 'Copyright Ann Smith', 'https://quay.example/ann'])(
	'“%s” is no author; another place of the page may name one',
	(author) => {
		const head = `<meta property="og:site_name" content="The Quay"><meta name="author" content="${author}">`;
		expect(factsOf(head)).toMatchObject({byline: null});
		expect(factsOf(`${head}<meta name="dc.creator" content="Ann Smith">`)).toMatchObject({byline: 'Ann Smith'});
	},
);

test('what follows the headline in the title is the outlet', () => {
	expect(factsOf('<title>Bridge closed | The Quay</title>', '<h1>Bridge closed</h1>')).toMatchObject({
		title: 'Bridge closed',
		outlet: 'The Quay',
	});
});

test('a date nobody can read gives way to the next', () => {
	const head = '<meta name="date" content="yesterday"><meta name="pubdate" content="2024-05-04T10:00:00Z">';
	expect(factsOf(head)).toMatchObject({published: '2024-05-04T10:00:00Z'});
});

test('the language is that of the text, not of the template', () => {
	const text = 'Der Rat hat am Montag beschlossen, dass die Brücke im kommenden Jahr für den Verkehr gesperrt wird.';
	expect(readPage(`<html lang="en"><body><p>${text}</p></body></html>`).language).toBe('de');
});
