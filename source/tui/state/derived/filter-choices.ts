import type {PlacedArticle} from '../../../model/article.js';
import type {Brief} from '../../../model/brief.js';
import {formatDate} from '../../../wording/dates.js';
import {filterWords} from '../../../wording/filters.js';
import {formatNumber} from '../../../wording/numbers.js';
import {isUnfiltered} from '../../layout/list-filter.js';
import {memoised} from '../memoised.js';
import type {Model} from '../model.js';
import type {MenuItem} from './menu-of.js';

/** What the list can be narrowed to: marks, days, outlets, each with how many articles it leaves; the way back to all first. */
export function filterChoices({brief, marks, list, settings}: Model): readonly MenuItem[] {
	const {language} = settings;
	const words = filterWords[language];
	const count = (number: number) => formatNumber(number, language);
	const unread = brief.articles.filter(({id}) => !marks.get(id)?.read).length;
	const starred = brief.articles.filter(({id}) => marks.get(id)?.starred).length;
	const all: MenuItem = {label: words.everything, right: count(brief.articles.length), choice: {kind: 'unfilter'}};
	return [
		...(isUnfiltered(list.filter) ? [] : [all]),
		{label: words.only.unread, right: count(unread), choice: {kind: 'only', mark: 'unread'}},
		{label: words.only.starred, right: count(starred), choice: {kind: 'only', mark: 'starred'}},
		...daysOf(brief).map(({day, articles}): MenuItem => {
			return {label: words.since(formatDate(day, language, 'long')), right: count(articles), choice: {kind: 'since', day}};
		}),
		...outletsOf(brief).map(([name, articles]): MenuItem => {
			return {label: words.outlet(name), right: count(articles), choice: {kind: 'outlet', name}};
		}),
	];
}

/** The outlets of a briefing with their articles, most first. */
const outletsOf = memoised((brief: Brief): readonly (readonly [string, number])[] => {
	const counts = new Map<string, number>();
	for (const {outlet} of brief.articles) if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
	return [...counts].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b));
}, 1);

/** The days from which on some, but not all, of the dated articles are: the last day, three days, week and month. */
const daysOf = memoised((brief: Brief): readonly {readonly day: string; readonly articles: number}[] => {
	const days = brief.articles.flatMap(({published}: PlacedArticle) => published?.slice(0, 10) ?? []).toSorted();
	const last = Date.parse(`${days.at(-1)}T00:00:00Z`);
	if (Number.isNaN(last)) return [];
	const starts = periods.map((length) => new Date(last - (length - 1) * msPerDay).toISOString().slice(0, 10));
	const found = starts.map((day) => ({day, articles: days.filter((other) => other >= day).length}));
	return found.filter(({articles}, at) => articles < brief.articles.length && articles !== found[at - 1]?.articles);
}, 1);

/** In days, counted back from the newest article. */
const periods = [1, 3, 7, 30];

const msPerDay = 86_400_000;
