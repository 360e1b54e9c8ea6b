import {cosine} from '../terms/cosine.js';
import {measureRarity} from '../terms/rarity.js';
import type {Link} from './link-by-average.js';
import type {Neighbours} from './neighbours.js';
import type {Collection} from './read-collection.js';

/** What two articles in different languages must share. */
interface Demand {
	/** Likeness of their names and numbers, as a cosine. */
	readonly alike: number;
	/** Rare names and numbers, and how many numbers of them. */
	readonly rare: number;
	readonly numbers: number;
}

/**
 * Either of these tells of one story, within a day of each other and without dates. First name, surname, firm and town are four
 * names that every article on one woman has; a number beside them is of one event. Set by hand on the 129 German and English
 * pairs of SemEval-2022 Task 8 among 800 other articles.
 */
const withinADay: readonly Demand[] = [
	{alike: 0.2, rare: 4, numbers: 1},
	{alike: 0.25, rare: 6, numbers: 0},
];
const anyDay: readonly Demand[] = [{alike: 0.25, rare: 6, numbers: 1}];

/** What counts as rare, as a part of the greatest rarity there can be: of 1,000 articles it stands in 40 or fewer. */
const rarePart = 0.45;

/** How likely a pair that fulfils this is one story, more with every rare mark; no more than that is known. */
const likelihood = (rare: number): number => Math.min(0.95, 0.5 + 0.05 * rare);

/** The links between articles in different languages, by their names and numbers; of `changed` ones only (1 by row) where that is given. */
export function crossLinks(collection: Collection, {limit, sizes, rows}: Neighbours, changed?: Uint8Array): Link[] {
	const links = new Map<string, Link>();
	const rarity = measureRarity(collection.censuses.marks, collection.vocabulary);
	const leastRarity = rarePart * Math.log(collection.censuses.marks.articles);
	for (let row = 0; row < sizes.length; row++) {
		for (const other of rows.subarray(row * limit, row * limit + (sizes[row] as number))) {
			if (changed && changed[row] !== 1 && changed[other] !== 1) continue;
			const [a, b] = [Math.min(row, other), Math.max(row, other)];
			const shared = sharedMarks(collection, a, b, (term) => rarity(term) >= leastRarity);
			if (isOneStory(collection, a, b, shared)) links.set(`${a} ${b}`, {a, b, score: likelihood(shared.rare)});
		}
	}
	return [...links.values()];
}

function isOneStory({days}: Collection, a: number, b: number, shared: Demand): boolean {
	const [dayA, dayB] = [days[a] ?? null, days[b] ?? null];
	const isWithinADay = dayA !== null && dayB !== null && Math.abs(dayA - dayB) <= 1;
	const demands = isWithinADay ? withinADay : anyDay;
	return demands.some(({alike, rare, numbers}) => shared.alike >= alike && shared.rare >= rare && shared.numbers >= numbers);
}

/** What two articles share, in the terms of what is demanded. */
function sharedMarks({fields: {marks}, vocabulary}: Collection, a: number, b: number, isRare: (term: number) => boolean): Demand {
	const {starts, terms} = marks;
	const own = new Set(terms.subarray(starts[a], starts[a + 1]));
	const rare = terms.subarray(starts[b], starts[b + 1]).filter((term) => own.has(term) && isRare(term));
	const numbers = rare.filter((term) => /^\d/u.test(vocabulary.termOf(term))).length;
	return {alike: cosine(marks, a, marks, b), rare: rare.length, numbers};
}
