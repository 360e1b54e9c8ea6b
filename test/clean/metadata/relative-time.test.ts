import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';
import {readRelativeTime} from '../../../source/clean/metadata/relative-time.js';

test.each([
	['vor 3 Stunden', 'vor 3 Stunden'],
	['Aktualisiert vor 20 Minuten', 'vor 20 Minuten'],
	['Updated 2 hours ago', '2 hours ago'],
	['Vor 3 Stunden brannte es im Hafen', null],
])('%s', (text, time) => {
	expect(readRelativeTime(text)).toBe(time);
});

test('a relative time over the article is evidence, but no date', () => {
	const text =
		'Brücke in Seestadt gesperrt\n\nvor 3 Stunden\n\nDie Brücke in Seestadt ist seit dem Morgen gesperrt, weil sich ein Lager gelöst hat.\n\nWann sie wieder öffnet, konnte die Stadt am Nachmittag noch nicht sagen.';
	expect(cleanArticle({id: 'ago', text})).toMatchObject({published: null, publishedFrom: null, publishedEvidence: 'vor 3 Stunden'});
});
