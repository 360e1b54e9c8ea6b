import type {Article} from '../../model/article.js';
import type {FigureKind, LedgerEntry} from '../../model/figure.js';
import {findConflicts} from './find-conflicts.js';
import {groupMentions} from './group-mentions.js';
import {type Mention, mentionsIn} from './mention.js';

const kinds: readonly FigureKind[] = ['money', 'percent', 'count', 'measure', 'duration', 'date'];

// Characters of a heading that still fit a column.
const longestAbout = 60;

/**
 * The ledger: each quantity once, with every place that states it. Dates last; before them what most articles state first,
 * then the most mentioned, then money, shares, counts, measures and durations, in the order of the articles.
 * `conflicts` names entries of other articles that give the same thing another value.
 */
export function collectFigures(articles: readonly Article[]): LedgerEntry[] {
	const groups = groupMentions(articles.flatMap(mentionsIn)).sort(byImportance);
	const conflicts = new Map<number, number[]>();
	for (const [one, other] of findConflicts(groups)) {
		conflicts.set(one, [...(conflicts.get(one) ?? []), other]);
		conflicts.set(other, [...(conflicts.get(other) ?? []), one]);
	}
	return groups.map((group, index) =>
		entry(
			group,
			(conflicts.get(index) ?? []).sort((a, b) => a - b),
		),
	);
}

function byImportance(a: readonly Mention[], b: readonly Mention[]): number {
	const kind = ([first]: readonly Mention[]) => (first ? kinds.indexOf(first.figure.kind) : kinds.length);
	const isDate = (group: readonly Mention[]) => Number(group[0]?.figure.kind === 'date');
	const spread = (group: readonly Mention[]) => new Set(group.map(({article}) => article.id)).size;
	return isDate(a) - isDate(b) || spread(b) - spread(a) || b.length - a.length || kind(a) - kind(b);
}

function entry(group: readonly Mention[], conflicts: readonly number[]): LedgerEntry {
	const {value = 0, unit = null, kind = 'count'} = group[0]?.figure ?? {};
	const mentions = group.map(({article, figure: {start, end, text}}) => ({article: article.id, start, end, text}));
	return {value, unit, kind, about: about(group), mentions, conflicts};
}

/** The most telling of the mentions' headings: the longest that fits. */
function about(group: readonly Mention[]): string {
	const all = group.map(({figure}) => figure.about);
	return (
		all.filter(({length}) => length <= longestAbout).reduce((best, next) => (next.length > best.length ? next : best), '') || (all[0] ?? '')
	);
}
