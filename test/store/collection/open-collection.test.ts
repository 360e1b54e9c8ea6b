import {copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';
import type {Article} from '../../../source/model/article.js';
import {type ArticleHead, headFields} from '../../../source/model/filed-article.js';
import {openCollection, stampOf} from '../../../source/store/collection/open-collection.js';
import {packBody} from '../../../source/store/collection/pack-body.js';
import {startDraft} from '../../../source/store/collection/start-draft.js';
import {folderOf} from '../../helpers/folder-of.js';

const harbour = cleanArticle({
	id: 'harbour',
	text: 'Anzeige\n\nHafen öffnet im März\n\nDer Hafen öffnet nach Angaben der Stadt am 3. März 2025 wieder. Er war ein Jahr lang gesperrt.',
});
const orchard = cleanArticle({id: 'orchard', title: 'Ernte „fällt gut aus“ 🍎', text: 'Die Bauern erwarten 8.000 Tonnen Äpfel.'});

const bridge = cleanArticle({id: 'bridge', title: 'Brücke gesperrt', text: 'Die Brücke ist seit Montag gesperrt.'});

function keep(articles: readonly Article[], place: string): void {
	const draft = startDraft(place);
	for (const article of articles) draft.add(filed(article));
	const source = {path: 'press.txt', size: 10, modified: 20, articles: articles.length, failures: [], begins: null};
	draft.keep({sources: [source], topics: articles.map(({topics}) => topics), shelves: [], arrangedBy: 'test'}, null);
}

const filed = (article: Article) => ({
	head: headOf(article),
	packed: packBody(article),
	marks: new Uint32Array([article.words]),
	given: article.id,
});

const headOf = (article: Article) => Object.fromEntries(headFields.map((field) => [field, article[field]])) as unknown as ArticleHead;

test('gives back every field of the articles that were kept', () => {
	const place = path.join(folderOf({}), 'kept');
	keep([harbour, orchard], place);
	const kept = openCollection(place);
	expect(kept?.length).toBe(2);
	for (const [index, article] of [harbour, orchard].entries()) {
		expect(kept?.body(index)).toEqual({text: article.text, blocks: article.blocks, removed: article.removed});
		for (const field of headFields) expect(kept?.head(index, field)).toEqual(article[field]);
	}
	expect(kept?.sources).toEqual([{path: 'press.txt', size: 10, modified: 20, articles: 2, failures: [], begins: null}]);
	kept?.close();
});

test('what has changed lies beside the collection it changes, and counts for no other', () => {
	const [place, other] = [path.join(folderOf({}), 'kept'), path.join(folderOf({}), 'other')];
	keep([harbour, orchard], place);
	const before = openCollection(place);
	if (!before) throw new Error('nothing was kept');
	const draft = startDraft(place);
	draft.add(filed(bridge));
	draft.take({collection: before, index: 1}, orchard.id);
	const {stamp, length} = before.base();
	const arrangement = {sources: before.sources, topics: [[{name: 'Traffic', score: 0.5}], []], shelves: [], arrangedBy: 'test'};
	expect(stampOf(place)).toBe(before.stamp);
	expect(draft.keep(arrangement, {stamp, length, places: new Int32Array([-1, 1])})).not.toBeNull();
	expect(stampOf(place)).not.toBe(before.stamp);
	const kept = openCollection(place);
	expect([0, 1].map((index) => kept?.head(index, 'title'))).toEqual([bridge.title, orchard.title]);
	expect([0, 1].map((index) => kept?.body(index).text)).toEqual([bridge.text, orchard.text]);
	expect([0, 1].map((index) => kept?.head(index, 'topics'))).toEqual(arrangement.topics);
	expect(kept?.base()).toEqual({stamp, length, places: new Int32Array([-1, 1])});
	keep([orchard], other);
	copyFileSync(`${place}.changes`, `${other}.changes`);
	expect(openCollection(other)?.length).toBe(1);
});

test('takes a file with any damaged byte, or cut off anywhere, for none', () => {
	const place = path.join(folderOf({}), 'kept');
	keep([harbour, orchard], place);
	const whole = readFileSync(place);
	fc.assert(
		fc.property(fc.nat(whole.length - 1), fc.integer({min: 1, max: 255}), (at, change) => {
			const damaged = Buffer.from(whole);
			damaged[at] = (damaged[at] ?? 0) ^ change;
			writeFileSync(place, damaged);
			expect(openCollection(place)).toBeNull();
			truncateSync(place, at);
			expect(openCollection(place)).toBeNull();
		}),
		{numRuns: 200},
	);
});

test('keeps nothing, and says nothing, where the place cannot be written', () => {
	const draft = startDraft('/dev/null/nowhere/kept');
	draft.add(filed(harbour));
	expect(draft.keep({sources: [], topics: [[]], shelves: [], arrangedBy: 'test'}, null)).toBeNull();
	expect(draft.body(0).text).toBe(harbour.text);
	expect(openCollection('/dev/null/nowhere/kept')).toBeNull();
});

test('leaves no draft behind once it is kept', () => {
	const folder = folderOf({});
	keep([harbour], path.join(folder, 'kept'));
	expect(readdirSync(folder)).toEqual(['kept']);
});
