import fc from 'fast-check';
import {expect, test} from 'vitest';
import {indexFromBytes} from '../../../source/analyse/search/bytes/index-from-bytes.js';
import {indexToBytes} from '../../../source/analyse/search/bytes/index-to-bytes.js';
import {growIndex} from '../../../source/analyse/search/index/grow-index.js';
import {emptyIndex} from '../../../source/analyse/search/index/search-index.js';
import {updateIndex} from '../../../source/analyse/search/index/update-index.js';
import {openSearch} from '../../../source/analyse/search/open-search.js';
import type {Searchable} from '../../../source/model/search.js';
import {article} from '../../helpers/article.js';

const words = [
	'Hafen',
	'Straße',
	'Große',
	'Cloud-Deal',
	'übernahme',
	'Rechenzentrum',
	'Ölpreis',
	'λόγος',
	'1,78',
	'ﬁne',
	'Ǆ',
	'東京',
	'und',
	'Æsir',
];
const text = fc.array(fc.constantFrom(...words), {maxLength: 12}).map((chosen) => chosen.join(' '));
const collection = fc
	.array(fc.tuple(text, text), {maxLength: 6})
	.map((texts) => texts.map(([title, body], at) => article(`a${at}`, title, body, body)));
const queries = ['hafen', 'cloudd', 'grose', 'zentrum olpreis', '"und hafen"', 'λόγος', 'rechenzentrm', "'trum", 'æsir 東京'];
const answers = (index: typeof emptyIndex, articles: readonly Searchable[]) => {
	const search = openSearch(index, articles);
	return queries.map((query) => search.query(query));
};

test('an index that was saved and opened again gives the same hits', () => {
	fc.assert(
		fc.property(collection, (articles) => {
			const index = growIndex(emptyIndex, articles);
			const opened = indexFromBytes(indexToBytes(index));
			expect(opened && answers(opened, articles)).toEqual(answers(index, articles));
		}),
		{numRuns: 15},
	);
});

test('a saved index is the same wherever its bytes lie, in a part of a file read too', () => {
	const articles = [hafen, oper];
	const saved = indexToBytes(growIndex(emptyIndex, articles));
	for (const before of [0, 1, 3, 80]) {
		const opened = indexFromBytes(Buffer.concat([Buffer.alloc(before), saved]).subarray(before));
		expect(opened && updateIndex(opened, articles)).toBe(opened);
		expect(opened?.prints).toHaveLength(2);
	}
});

test('an index that grew article by article is the index of all of them', () => {
	fc.assert(
		fc.property(collection, (articles) => {
			const grown = articles.reduce((index, one) => growIndex(index, [one]), emptyIndex);
			expect(Buffer.compare(indexToBytes(grown), indexToBytes(growIndex(emptyIndex, articles)))).toBe(0);
		}),
		{numRuns: 15},
	);
});

const hafen = article('hafen', 'Streit im Hafen', 'Die Kräne stehen still.');
const oper = article('oper', 'Oper öffnet', 'Die Premiere war ausverkauft.');
const kept = indexToBytes(growIndex(emptyIndex, [hafen, oper]));

test('bytes that are cut short, damaged or of something else are no index and no error', () => {
	expect(indexFromBytes(kept)).not.toBeNull();
	for (let at = 0; at < kept.length; at += 997) {
		const damaged = kept.slice();
		damaged[at] = (damaged[at] ?? 0) ^ 0x41;
		expect(indexFromBytes(damaged)).toBeNull();
		expect(indexFromBytes(kept.slice(0, at))).toBeNull();
	}
	expect(indexFromBytes(new Uint8Array(64).fill(255))).toBeNull();
});

test('bytes are read wherever they begin in their buffer', () => {
	const shifted = new Uint8Array(kept.length + 3);
	shifted.set(kept, 3);
	expect(indexFromBytes(shifted.subarray(3))?.ids).toEqual(['hafen', 'oper']);
});

test('an index brought up to date gives the hits and scores of one made anew', () => {
	fc.assert(
		fc.property(collection, collection, (before, now) => {
			const updated = answers(updateIndex(growIndex(emptyIndex, before), now), now);
			const anew = answers(growIndex(emptyIndex, now), now);
			const byScore = (hits: (typeof anew)[number]) => hits.map(({id, score}) => `${score} ${id}`).sort();
			expect(updated.map(byScore)).toEqual(anew.map(byScore));
		}),
		{numRuns: 40},
	);
});

test('what an article no longer says does not make a phrase more common', () => {
	const said = article('hafen', 'Hafen', 'Die Kräne stehen still.');
	const others = ['Oper', 'Zoo', 'Messe', 'Markt'].map((title) => article(title, title, 'Am Montag war viel los.'));
	const now = [{...said, title: 'Der Hafen'}, ...others];
	const scores = (index: typeof emptyIndex) =>
		openSearch(index, now)
			.query('"kräne stehen"')
			.map(({score}) => score);
	const updated = updateIndex(growIndex(emptyIndex, [said, ...others]), now);
	expect(scores(updated)).toHaveLength(1);
	expect(scores(updated)).toEqual(scores(growIndex(emptyIndex, now)));
});

test('an update reads what is new or changed, drops what is gone, and else leaves the index alone', () => {
	const index = growIndex(emptyIndex, [hafen, oper]);
	expect(updateIndex(index, [oper, hafen])).toBe(index);
	const changed = {...oper, text: 'Die Generalprobe war ausverkauft.'};
	const zoo = article('zoo', 'Neues Gehege', 'Der Zoo baut um.');
	const now = [hafen, changed, zoo];
	const search = openSearch(updateIndex(index, now), now);
	const found = (query: string) => search.query(query).map(({id}) => id);
	expect(found('generalprobe')).toEqual(['oper']);
	expect(found('premiere')).toEqual([]);
	expect(found('gehege')).toEqual(['zoo']);
	const left = openSearch(updateIndex(index, [hafen]), [hafen]);
	expect(left.query('premiere')).toEqual([]);
	expect(left.query('kräne').map(({id}) => id)).toEqual(['hafen']);
});
