import type {WeighedRows} from '../terms/weighed-rows.js';
import {invert, type Postings} from './invert.js';
import {type DayOrder, orderByDay} from './order-by-day.js';

/** An inverted index over the articles in the order of their days. */
export interface DayIndex extends DayOrder {
	readonly table: WeighedRows;
	/** Named by rank in the order. */
	readonly postings: Postings;
}

/** Indexes articles whose days are given; `longestGap` days lie between two at most that are set beside each other. */
export function indexByDay(table: WeighedRows, days: readonly (number | null)[], longestGap: number): DayIndex {
	const ordered = orderByDay(days, longestGap);
	return {...ordered, table, postings: invert(table, ordered.order)};
}
