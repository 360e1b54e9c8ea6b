import {expect, test} from 'vitest';
import {groupCoverage} from '../../../source/analyse/coverage/group-coverage.js';
import type {Article} from '../../../source/model/article.js';
import {article} from '../../helpers/article.js';
import {dated, harbour, orchard} from './made-up-news.js';

const english = (piece: Article): Article => ({...piece, language: 'en'});

const takeover = article(
	'takeover',
	'Voltara übernimmt den Turbinenbauer Kessler & Brandt',
	'Der Energiekonzern Voltara kauft für 840 Millionen Euro den Turbinenbauer Kessler aus Lindau. Das teilten Vorstandschefin Marit Solheim und Firmenerbe Jonas Kessler am Dienstag in Oslo mit.',
	'Die 3.150 Beschäftigten in Lindau sollen bleiben, sagte Solheim. Die Gewerkschaft um Hatice Demirel fordert Zusagen bis 2030.',
);

const takeoverAbroad = english(
	article(
		'takeover-abroad',
		"Norway's Voltara buys German turbine maker",
		'Energy group Voltara is buying the turbine maker Kessler of Lindau for 840 million euros, its chief executive Marit Solheim said on Tuesday in Oslo.',
		'All 3,150 jobs in Lindau would stay, Solheim told reporters. Owner Jonas Kessler keeps a seat on the board, while the union led by Hatice Demirel asks for more.',
	),
);

const resignation = english(
	article(
		'resignation',
		'Voltara chief Solheim to step down',
		'Marit Solheim, who has led the energy group Voltara for nine years, will leave in spring, the company said in Oslo.',
		'Shares fell 4 percent. Analysts named finance director Erik Halvorsen as a likely successor.',
	),
);

const groupsOf = (articles: readonly Article[]) => groupCoverage(articles).map(({articles: ids}) => [...ids].sort());

test('joins a German and an English telling that share several names and numbers', () => {
	const pieces = [takeover, takeoverAbroad, harbour, orchard].map((piece) => dated(piece, '2026-03-03'));
	expect(groupsOf(pieces)).toContainEqual(['takeover', 'takeover-abroad']);
	expect(groupsOf([takeover, takeoverAbroad])).toHaveLength(1);
});

test('keeps apart what only the same people and their company do', () => {
	const pieces = [takeover, resignation, harbour, orchard].map((piece) => dated(piece, '2026-03-03'));
	expect(groupsOf(pieces)).toHaveLength(4);
});

test('keeps apart what lies days apart, unless much more is shared', () => {
	const late = dated(takeoverAbroad, '2026-03-20');
	expect(groupsOf([dated(takeover, '2026-03-03'), late, dated(harbour, '2026-03-04'), orchard])).toHaveLength(4);
});

test('tells what speaks for it', () => {
	const [group] = groupCoverage([takeover, takeoverAbroad]);
	expect(group?.evidence[0]?.shared).toEqual(expect.arrayContaining(['Solheim', 'Lindau']));
});
