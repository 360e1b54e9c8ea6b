import {type Block, blockSeparator, type PlacedArticle, type Removal} from '../../../source/model/article.js';
import {articleId, storyId} from '../../../source/model/ids.js';
import {onlyTelling} from '../../../source/model/telling.js';

/** The cleaned blocks of a made-up report, one of every kind. */
const blocks: readonly Block[] = [
	{kind: 'paragraph', line: 8, text: 'Die Reederei Nordwind will ihren Anteil am Hafen Seebrück verdoppeln – und sucht dafür Partner.'},
	{
		kind: 'paragraph',
		line: 10,
		text: 'Seebrück (sb). Rund 120 Millionen Euro soll der Ausbau kosten, das sind 12 % mehr als geplant. „Wir bauen für die nächsten dreißig Jahre“, sagte Hafenchefin Jule Brandt am 9. Juni vor dem Rat.',
	},
	{kind: 'heading', line: 12, text: 'Was gebaut wird'},
	{kind: 'paragraph', line: 13, text: 'Drei Vorhaben stehen fest:'},
	{kind: 'listItem', line: 14, text: '• Ein zweiter Kai für Schiffe bis 240 Meter Länge, der auch bei Niedrigwasser erreichbar bleibt'},
	{kind: 'listItem', line: 15, text: '• Landstrom an allen Liegeplätzen'},
	{kind: 'listItem', line: 16, text: '• Ein Gleisanschluss'},
	{kind: 'quote', line: 18, text: '„Ohne den Kai verlieren wir die Linie nach Bergvik, und mit ihr die Hälfte des Umschlags.“'},
	{kind: 'table', line: 20, text: 'Jahr Umschlag\n2023 1,9 Mio. t\n2024 2,1 Mio. t'},
	{kind: 'paragraph', line: 24, text: 'Der Rat entscheidet im Herbst.'},
];

const removed: readonly Removal[] = [
	{line: 1, text: 'Anzeige', reason: 'advertisement', rule: 'marker', confidence: 0.99},
	{
		line: 2,
		text: '+++>>> Jetzt Flottenaktien sichern: +300 % in Sicht <<<+++',
		reason: 'advertisement',
		rule: 'shout, ticker',
		confidence: 0.97,
	},
	{line: 4, text: 'Häfen im Umbruch', reason: 'metadata', rule: 'kicker', confidence: 0.9},
	{line: 5, text: 'Nordwind greift nach Seebrück', reason: 'metadata', rule: 'headline', confidence: 0.95},
	{line: 6, text: '9. Juni 2025, 16:13 Uhr', reason: 'metadata', rule: 'date', confidence: 0.95},
	{
		line: 22,
		text: 'Name Aktuell Diff. Börse\nNordwind AG 18,20 EUR -0,24 % Seebrück',
		reason: 'quoteTable',
		rule: 'header words',
		confidence: 0.93,
	},
	{
		line: 26,
		text: 'Disclaimer: Die hier angebotenen Beiträge dienen ausschließlich der Information und stellen keine Empfehlungen dar.',
		reason: 'disclaimer',
		rule: 'phrase',
		confidence: 0.98,
	},
];

/** A made-up report with kicker, standfirst, every kind of block, and removed passages above, within and below. */
export function harbourArticle(changes: Partial<PlacedArticle> = {}): PlacedArticle {
	return {
		telling: onlyTelling,
		id: articleId('harbour'),
		number: 1,
		source: 'harbour.txt',
		url: null,
		title: 'Nordwind greift nach Seebrück',
		titleFrom: 'given',
		kicker: 'Häfen im Umbruch',
		standfirst: blocks[0]?.text ?? null,
		byline: 'Küstenredaktion/ms',
		agency: null,
		outlet: 'Seebrücker Bote',
		published: '2025-06-09T16:13',
		publishedFrom: 'given',
		publishedEvidence: '9. Juni 2025, 16:13 Uhr',
		language: 'de',
		topic: 'Häfen',
		topics: [{name: 'Häfen', score: 1}],
		story: storyId('harbour'),
		words: 96,
		minutes: 1,
		text: blocks.map(({text}) => text).join(blockSeparator),
		blocks,
		removed,
		...changes,
	};
}
