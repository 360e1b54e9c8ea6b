import {expect, test} from 'vitest';
import {placeLinks} from '../../../source/clean/blocks/place-links.js';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const body = [
	'Die Werft in <a href="/orte/olmbach?x=1&amp;y=2">Olmbach</a> baut zwei Fähren, und der <a href="https://rat.example/beschluss"> Rat der\n Stadt </a> hat zugestimmt, dass der Kai dafür verlängert wird.',
	'Die Schiffe sollen im <b><a href="../fahrplan">Frühjahr</a></b> fahren, sagte die Hafenchefin am Montag, und rund 300 Menschen werden auf ihnen arbeiten.',
	'Wer dagegen ist, kann <a href="javascript:alert(1)">klagen</a> oder <a href="mailto:rat@olmbach.example">schreiben</a>, doch die Frist endet nach Angaben des Rates schon in der nächsten Woche.',
];
const page = `<html><head><link rel="canonical" href="https://bote.example/wirtschaft/faehren"></head><body><article><h1>Olmbach baut Fähren</h1>${body
	.map((text) => `<p>${text}</p>`)
	.join('\n')}</article></body></html>`;

test('the links of an article stay with their words, and lead where the page means', () => {
	const {blocks} = cleanArticle({id: 'a', html: page});
	const links = blocks.flatMap(({text, links = []}) => links.map(({start, end, url}) => [text.slice(start, end), url]));
	expect(links).toEqual([
		['Olmbach', 'https://bote.example/orte/olmbach?x=1&y=2'],
		['Rat der Stadt', 'https://rat.example/beschluss'],
		['Frühjahr', 'https://bote.example/fahrplan'],
		['schreiben', 'mailto:rat@olmbach.example'],
	]);
});

test('a link that nobody may follow, or whose words are not there, is none', () => {
	const anchors = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/nur/mit/seite', 'https://ok.example/'];
	const text = 'eins zwei drei vier fünf';
	expect(
		placeLinks(
			text,
			anchors.map((href, index) => ({text: text.split(' ')[index] ?? '', href})),
			null,
		),
	).toEqual([{start: 20, end: 24, url: 'https://ok.example/'}]);
	expect(placeLinks(text, [{text: 'sechs', href: 'https://ok.example/'}], null)).toEqual([]);
});

test('words that stand twice are linked where the page links them', () => {
	const anchors = ['a', 'b'].map((path) => ({text: 'hier', href: `https://ok.example/${path}`}));
	expect(placeLinks('hier und hier', anchors, null).map(({start}) => start)).toEqual([0, 9]);
});
