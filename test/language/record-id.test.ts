import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cleanArticle} from '../../source/clean/clean-article.js';
import {createIdentifier} from '../../source/ingest/identify.js';
import {recordId} from '../../source/language/record-id.js';

test('an id of its own comes back unchanged', () => {
	expect(recordId({id: 'seeblick-17', url: 'https://seeblick.example/17', text: 'Ein Text.'})).toBe('seeblick-17');
});

test('without an id the URL names the record, without a URL its content', () => {
	const byUrl = recordId({url: 'https://seeblick.example/17', text: 'Ein Text.'});
	expect(byUrl).toMatch(/^[0-9a-f]{12}$/u);
	expect(recordId({url: 'https://seeblick.example/17', text: 'Ein anderer Text.'})).toBe(byUrl);
	expect(recordId({text: 'Ein Text.'})).not.toBe(byUrl);
	expect(recordId({text: 'Ein Text.'})).not.toBe(recordId({text: 'Ein Text?'}));
});

test('other content has another id', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.string(), {maxLength: 200}), (texts) => {
			expect(new Set(texts.map((text) => recordId({text}))).size).toBe(texts.length);
		}),
	);
	const short = Array.from({length: 20_000}, (_, index) => recordId({text: `Meldung ${index}`}));
	expect(new Set(short).size).toBe(short.length);
});

test('the library and the command line give a record the same id', () => {
	const record = {text: 'Die Brücke in Seestadt bleibt bis Montag gesperrt.'};
	expect(cleanArticle(record).id).toBe(createIdentifier()(record).id);
});
