import type {Article} from '../../../model/article.js';

// "2025-06-09T16:13", without what may follow: a zone is rarely given, and never for some tellings of a story only.
const toTheMinute = 16;

/** Tellings in the order in which they were published, those without a date last; of one time in the order given. */
export function byTime(tellings: readonly Article[]): Article[] {
	const time = ({published}: Article) => published?.slice(0, toTheMinute) ?? '~';
	return tellings.toSorted((one, other) => compare(time(one), time(other)));
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
