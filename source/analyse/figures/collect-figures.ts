import type {Article} from '../../model/article.js';
import type {FigureKind, LedgerEntry} from '../../model/figure.js';
import {findConflicts} from './find-conflicts.js';
import {followSeries} from './follow-series.js';
import {groupMentions} from './group-mentions.js';
import {type Mention, mentionsIn} from './mention.js';

const kinds: readonly FigureKind[] = ['money', 'percent', 'count', 'measure', 'duration', 'date'];

// Characters of a heading that still fit a column.
const longestAbout = 50;

/**
 * The ledger: each quantity once, with every place that states it. By kind: money, shares, counts, measures, durations, dates.
 * Within a kind what most articles state comes first, then the most mentioned, then unit by unit (in the order in which the
 * articles first name them) the larger amount; dates stay in the order of the articles.
 * `conflicts` names entries of other articles that give the same thing another value, `timeline` those that follow it over time.
 */
export function collectFigures(articles: readonly Article[]): LedgerEntry[] {
	const groups = inOrder(groupMentions(articles.flatMap(mentionsIn)));
	const conflicts = new Map<number, number[]>();
	for (const [one, other] of findConflicts(groups)) {
		conflicts.set(one, [...(conflicts.get(one) ?? []), other]);
		conflicts.set(other, [...(conflicts.get(other) ?? []), one]);
	}
	const series = new Map(followSeries(groups, conflicts).flatMap((places) => places.map((place) => [place, places] as const)));
	return groups.map((group, index) =>
		entry(group, {
			conflicts: (conflicts.get(index) ?? []).sort((a, b) => a - b),
			timeline: series.get(index) ?? [],
		}),
	);
}

interface Rank {
	readonly group: readonly Mention[];
	/** By what it is ordered, the smaller first. */
	readonly keys: readonly number[];
}

function inOrder(groups: readonly (readonly Mention[])[]): (readonly Mention[])[] {
	const units = [...new Set(groups.map(([first]) => first?.figure.unit))];
	const place = new Map(units.map((unit, index) => [unit, index]));
	return groups
		.map((group) => rank(group, place))
		.sort((a, b) => a.keys.map((key, index) => key - (b.keys[index] ?? 0)).find((difference) => difference !== 0) ?? 0)
		.map(({group}) => group);
}

function rank(group: readonly Mention[], units: ReadonlyMap<string | null | undefined, number>): Rank {
	const {kind = 'date', unit = null, value = 0} = group[0]?.figure ?? {};
	const spread = new Set(group.map(({article}) => article.id)).size;
	return {group, keys: [kinds.indexOf(kind), -spread, -group.length, units.get(unit) ?? 0, kind === 'date' ? 0 : -value]};
}

function entry(group: readonly Mention[], others: Pick<LedgerEntry, 'conflicts' | 'timeline'>): LedgerEntry {
	const {value = 0, unit = null, kind = 'count'} = group[0]?.figure ?? {};
	const mentions = group.map(({article, when, figure: {start, end, text}}) => ({article: article.id, when, start, end, text}));
	return {value, unit, kind, about: about(group), mentions, ...others};
}

/** The most telling of the mentions' headings: the longest that fits. */
function about(group: readonly Mention[]): string {
	const all = group.map(({figure}) => figure.about);
	return (
		all.filter(({length}) => length <= longestAbout).reduce((best, next) => (next.length > best.length ? next : best), '') || (all[0] ?? '')
	);
}
