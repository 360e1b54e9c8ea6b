import fc from 'fast-check';
import {expect, test} from 'vitest';
import {groupCoverage} from '../../../source/analyse/coverage/group-coverage.js';
import type {StoryGroup} from '../../../source/analyse/coverage/story-group.js';
import {storyId} from '../../../source/model/ids.js';
import {
	dated,
	fireInBraunsee,
	fireInKellwitz,
	fridayMarket,
	harbour,
	harbourAgain,
	harbourAgency,
	harbourShort,
	harbourStrike,
	matchInFohl,
	matchInHalm,
	mondayMarket,
	orchard,
} from './made-up-news.js';

const members = (groups: readonly StoryGroup[]): string[][] => groups.map(({articles}) => [...articles]);
const everything = [harbour, orchard, harbourAgain, fireInBraunsee, fireInKellwitz, harbourStrike];

test('knows no stories without articles and one for one article', () => {
	expect(groupCoverage([])).toEqual([]);
	expect(groupCoverage([harbour])).toEqual([{id: 'harbour', articles: ['harbour'], evidence: []}]);
});

test('joins two tellings of one story when there is nothing else to compare with', () => {
	expect(members(groupCoverage([harbour, harbourAgain]))).toEqual([['harbour', 'harbour-again']]);
});

test('keeps two events of one theme apart when there is nothing else to compare with', () => {
	expect(groupCoverage([harbour, harbourStrike])).toHaveLength(2);
	expect(groupCoverage([fireInBraunsee, fireInKellwitz])).toHaveLength(2);
});

test('joins the tellings of one story and no other article of the same place or theme', () => {
	expect(members(groupCoverage(everything))).toEqual([
		['harbour', 'harbour-again'],
		['orchard'],
		['fire-braunsee'],
		['fire-kellwitz'],
		['harbour-strike'],
	]);
});

test('keeps the market reports of different days apart', () => {
	const reports = [dated(mondayMarket, '2026-03-02'), dated(fridayMarket, '2026-03-06')];
	expect(groupCoverage([...reports, orchard])).toHaveLength(3);
	expect(groupCoverage([mondayMarket, fridayMarket, orchard])).toHaveLength(3);
});

test('keeps match reports of one form apart, whatever else is in the collection', () => {
	expect(groupCoverage([matchInHalm, matchInFohl])).toHaveLength(2);
	expect(groupCoverage([matchInHalm, orchard, matchInFohl, harbour])).toHaveLength(4);
});

test('joins agency copy under another headline and a shortened telling', () => {
	expect(groupCoverage([harbour, harbourAgency])).toHaveLength(1);
	expect(groupCoverage([harbour, harbourShort])).toHaveLength(1);
	expect(groupCoverage([orchard, dated(harbour, '2026-03-02'), harbourShort, harbourAgency])).toHaveLength(2);
});

test('shows no bare numbers, no unit twice and no word in two forms', () => {
	const [evidence] = groupCoverage([harbour, harbourShort])[0]?.evidence ?? [];
	expect(evidence?.shared).toContain('45 Millionen Euro');
	expect(evidence?.shared).not.toContain('Euro');
	for (const term of evidence?.shared ?? []) expect(term).toMatch(/\p{L}|%/u);
});

test('does not need dates', () => {
	const withDates = [dated(harbour, '2026-03-02'), dated(harbourAgain, '2026-03-02'), orchard];
	const oneDate = [dated(harbour, '2026-03-02'), harbourAgain, orchard];
	expect(members(groupCoverage(oneDate))).toEqual(members(groupCoverage(withDates)));
});

test('joins nothing months apart by way of reports without a date', () => {
	const months = [dated(harbour, '2026-03-02'), harbourAgain, harbourShort, dated(harbourAgency, '2025-09-02')];
	for (const order of [months, months.toReversed()]) {
		const groups = members(groupCoverage([...order, orchard]));
		expect(groups.some((ids) => ids.includes('harbour') && ids.includes('harbour-agency'))).toBe(false);
	}
});

test('keeps the earliest report as lead', () => {
	const groups = groupCoverage([dated(harbour, '2026-03-02T18:00'), dated(harbourAgain, '2026-03-02T09:30'), orchard]);
	expect(members(groups)[0]).toEqual(['harbour-again', 'harbour']);
	expect(groups[0]?.id).toBe('harbour-again');
});

test('takes a story an article came with as settled, and joins nothing else to it', () => {
	const story = storyId('terminal');
	const groups = groupCoverage([{...harbour, story}, {...orchard, story}, harbourAgain]);
	expect(groups.map(({id, articles}) => [id, articles.toSorted()])).toEqual([
		['terminal', ['harbour', 'orchard']],
		['harbour-again', ['harbour-again']],
	]);
});

test('tells which words, names and numbers speak for a story', () => {
	const [evidence] = groupCoverage(everything)[0]?.evidence ?? [];
	expect(evidence?.score).toBeGreaterThan(0.5);
	expect(evidence?.shared).toEqual(expect.arrayContaining(['Norderfleet', 'Harms']));
});

test('groups the same way in any order', () => {
	const sets = (groups: readonly StoryGroup[]) =>
		members(groups)
			.map((ids) => ids.join())
			.sort();
	const expected = sets(groupCoverage(everything));
	fc.assert(
		fc.property(fc.shuffledSubarray(everything, {minLength: everything.length}), (shuffled) => {
			expect(sets(groupCoverage(shuffled))).toEqual(expected);
		}),
		{numRuns: 20},
	);
});
