import type {LedgerEntry} from '../../../source/model/figure.js';
import {articleId} from '../../../source/model/ids.js';

/** A figure one article of the harbour story states. */
export const someEntry = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
	value: 120e6,
	unit: 'EUR',
	kind: 'money',
	about: 'Ausbau des Hafens',
	mentions: [{article: articleId('harbour'), when: null, start: 0, end: 18, text: '120 Millionen Euro'}],
	conflicts: [],
	timeline: [],
	...changes,
});
