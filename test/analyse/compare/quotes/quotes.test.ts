import {expect, test} from 'vitest';
import {compareQuotes} from '../../../../source/analyse/compare/quotes/compare-quotes.js';
import {findQuotes} from '../../../../source/analyse/compare/quotes/find-quotes.js';
import {article} from '../../../helpers/article.js';

test.each([
	['de', '„Wir bauen für die nächsten fünfzig Jahre“, sagte Bürgermeisterin Petra Holm.', 'Bürgermeisterin Petra Holm'],
	['de', 'Holm betonte: „Wir bauen für die nächsten fünfzig Jahre.“', 'Holm'],
	['de', '»Wir bauen für die nächsten Jahre«, so Hafenchef Anton Reuter am Montag.', 'Hafenchef Anton Reuter'],
	['de', 'Laut Hafenchef Anton Reuter sei das „ein Vorhaben für die nächsten Jahre“.', 'Hafenchef Anton Reuter'],
	['en', '“We are building for the next fifty years,” said Jane Holm.', 'Jane Holm'],
	['en', 'Harbour chief Anton Reuter said: "We are building for years to come."', 'Anton Reuter'],
	['de', 'Das sei „ein Vorhaben für die nächsten Jahre“.', null],
])('%s: who said it: %s', (language, text, speaker) => {
	expect(findQuotes(text, language).map((quote) => quote.speaker)).toEqual([speaker]);
});

test('a title or a term in quotation marks is no quotation', () => {
	expect(findQuotes('Der Film „Das Boot“ und das „American Technology Excellence Project“ sind „unabhängig“.', 'de')).toEqual([]);
});

test('a name within a quotation did not say it', () => {
	expect(findQuotes('„Auch Berta Kranz sagte uns gestern ab“, klagte er.', 'de')[0]?.speaker).toBeNull();
});

test('quotations meet by their words; other wording is told apart from the same', () => {
	const a = article('a', 'A', '„Wir bauen für die nächsten fünfzig Jahre“, sagte Holm.', '„Das wird teuer und laut“, sagte Reuter.');
	const b = article('b', 'B', '„Wir bauen für die kommenden fünfzig Jahre“, so Holm.', '„Niemand hat uns gefragt“, sagte Kranz.');
	expect(compareQuotes(a, b).map((quote) => [quote.status, quote.a?.speaker ?? null, quote.b?.speaker ?? null])).toEqual([
		['differs', 'Holm', 'Holm'],
		['onlyA', 'Reuter', null],
		['onlyB', null, 'Kranz'],
	]);
	expect(compareQuotes(a, a).map(({status}) => status)).toEqual(['same', 'same']);
});
