import {expect, test} from 'vitest';
import {leadFirst} from '../../../source/analyse/coverage/lead-first.js';
import {article} from '../../helpers/article.js';
import {dated} from './made-up-news.js';

const telling = (id: string, published: string | null, words = 100) => dated(article(id, id, ''), published, words);
const order = (...tellings: Parameters<typeof leadFirst>[0]) => leadFirst(tellings).map(({id}) => id);

test('puts the earliest telling first', () => {
	expect(order(telling('late', '2026-03-03'), telling('early', '2026-03-02T08:00'), telling('noon', '2026-03-02T12:00'))).toEqual([
		'early',
		'noon',
		'late',
	]);
});

test('compares times across zones', () => {
	expect(order(telling('london', '2026-03-02T09:00Z'), telling('berlin', '2026-03-02T09:30+01:00'))).toEqual(['berlin', 'london']);
});

test('takes a day without a time as its end', () => {
	expect(order(telling('day', '2026-03-02'), telling('evening', '2026-03-02T20:00'))).toEqual(['evening', 'day']);
});

test('puts tellings without a usable date last, the fullest of them first', () => {
	expect(order(telling('short', null, 80), telling('odd', '2019', 90), telling('full', null, 300), telling('dated', '2026-03-02'))).toEqual(
		['dated', 'full', 'odd', 'short'],
	);
});
