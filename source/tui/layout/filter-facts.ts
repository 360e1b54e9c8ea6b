import {formatDate} from '../../wording/dates.js';
import {filterWords} from '../../wording/filters.js';
import type {Language} from '../../wording/language.js';
import type {ListFilter} from './list-filter.js';
import type {ListOrder} from './list-order.js';

/** How the list is narrowed and ordered now, for its head; nothing where all is shown in its own order. */
export function filterFacts({topic, outlet, only, since}: ListFilter, order: ListOrder, language: Language): readonly string[] {
	const words = filterWords[language];
	return [
		...(topic === null ? [] : [topic]),
		...(outlet === null ? [] : [outlet]),
		...(only === null ? [] : [words.only[only.mark]]),
		...(since === null ? [] : [words.since(formatDate(since, language, 'short'))]),
		...(order === 'topic' ? [] : [words.orders[order]]),
	];
}
