import type {PlacedArticle} from '../../../source/model/article.js';
import type {Comparison} from '../../../source/model/comparison.js';
import {articleId} from '../../../source/model/ids.js';
import {harbourArticle} from './harbour-article.js';

const sentences = [
	'Der Hafen Seebrück bekommt einen zweiten Kai.',
	'Nordwind führt Gespräche über einen Anteil von 40 Prozent.',
	'Umweltschützer warnen vor Eingriffen ins Watt.',
];

/** A second, shorter telling of the harbour story, without a date. */
export const harbourTelling = (): PlacedArticle =>
	harbourArticle({
		id: articleId('harbour-2'),
		number: 2,
		title: 'Seebrück hofft auf den zweiten Kai',
		kicker: null,
		standfirst: null,
		byline: null,
		outlet: null,
		published: null,
		publishedFrom: null,
		blocks: sentences.map((text, index) => ({kind: 'paragraph' as const, text, line: index + 1})),
		text: sentences.join('\n\n'),
		removed: [],
	});

/** Both tellings side by side: a pair of every kind, and one contradiction. */
export const harbourComparison: Comparison = {
	a: articleId('harbour'),
	b: articleId('harbour-2'),
	similarity: 0.6,
	passages: [
		{
			kind: 'same',
			repeats: null,
			score: 0.9,
			a: {start: 0, end: 44, text: 'Seebrücks Hafen bekommt einen zweiten Kai.'},
			b: {start: 0, end: 45, text: 'Der Hafen Seebrück bekommt einen zweiten Kai.'},
		},
		{kind: 'onlyA', repeats: null, score: 0, a: {start: 46, end: 90, text: 'Der Rat entscheidet im Herbst über den Ausbau.'}, b: null},
		{
			kind: 'related',
			repeats: null,
			score: 0.5,
			a: {start: 92, end: 150, text: 'Nordwind steht kurz vor dem Kauf von 30 Prozent.'},
			b: {start: 47, end: 105, text: 'Nordwind führt Gespräche über einen Anteil von 40 Prozent.'},
		},
		{kind: 'onlyB', repeats: null, score: 0, a: null, b: {start: 107, end: 153, text: 'Umweltschützer warnen vor Eingriffen ins Watt.'}},
	],
	quotes: [],
	names: [],
	figures: [
		{
			kind: 'percent',
			about: 'Anteil',
			a: {start: 129, end: 139, text: '30 Prozent', value: 30, unit: '%'},
			b: {start: 94, end: 104, text: '40 Prozent', value: 40, unit: '%'},
			status: 'differs',
		},
		{
			kind: 'money',
			about: 'Ausbau',
			a: {start: 0, end: 4, text: '120 Millionen Euro', value: 120e6, unit: 'EUR'},
			b: {start: 0, end: 4, text: '120 Mio. Euro', value: 120e6, unit: 'EUR'},
			status: 'same',
		},
	],
};
