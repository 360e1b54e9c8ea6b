import {articleId} from '../../../source/model/ids.js';
import type {Hit} from '../../../source/model/search.js';

/** A hit in the harbour report, its match far into the snippet. */
export const someHit = (changes: Partial<Hit> = {}): Hit => ({
	id: articleId('harbour'),
	number: 1,
	title: 'Nordwind greift nach Seebrück',
	score: 1,
	field: 'text',
	snippet: 'Der Ausbau soll dauern, bis ein zweiter Kai für Schiffe bis 240 Meter Länge steht.',
	matches: [[40, 43]],
	at: null,
	story: null,
	also: [],
	reasons: null,
	...changes,
});
