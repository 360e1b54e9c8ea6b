import type {PlacedArticle} from '../../model/article.js';
import type {Story} from '../../model/brief.js';
import type {ListOrder} from './list-order.js';

/** A story with the tellings the list shows, the lead first. */
export interface ToldStory {
	readonly topic: string;
	readonly story: Story;
	readonly told: readonly [PlacedArticle, ...PlacedArticle[]];
}

export interface ListGroup {
	/** null: the list needs no headings. */
	readonly heading: {readonly by: 'topic' | 'outlet' | 'day'; readonly name: string | null} | null;
	readonly stories: readonly ToldStory[];
}

/** The stories in an order, under headings where the order has some; equal ones keep the briefing's order. */
export function listGroups(stories: readonly ToldStory[], order: ListOrder): readonly ListGroup[] {
	switch (order) {
		case 'topic':
			return grouped(stories, 'topic', ({topic}) => topic);
		case 'newest':
			return grouped(
				sorted(stories, (a, b) => byText(dayOf(b), dayOf(a)) || byText(timeOf(b), timeOf(a))),
				'day',
				dayOf,
			);
		case 'oldest':
			return grouped(
				sorted(stories, (a, b) => byText(dayOf(a) ?? '~', dayOf(b) ?? '~') || byText(timeOf(a), timeOf(b))),
				'day',
				dayOf,
			);
		case 'outlet':
			return grouped(
				sorted(eachAlone(stories), (a, b) => byName(outletOf(a), outletOf(b))),
				'outlet',
				outletOf,
			);
		case 'coverage':
			return ungrouped(sorted(stories, (a, b) => b.told.length - a.told.length));
		case 'longest':
			return ungrouped(sorted(eachAlone(stories), (a, b) => b.told[0].words - a.told[0].words));
		case 'shortest':
			return ungrouped(sorted(eachAlone(stories), (a, b) => a.told[0].words - b.told[0].words));
		default:
			return order satisfies never;
	}
}

type Compare = (a: ToldStory, b: ToldStory) => number;

const sorted = (stories: readonly ToldStory[], compare: Compare): readonly ToldStory[] => stories.toSorted(compare);

/** Where single articles are ordered, each stands for itself. */
const eachAlone = (stories: readonly ToldStory[]): readonly ToldStory[] =>
	stories.flatMap((entry) => entry.told.map((article): ToldStory => ({...entry, told: [article]})));

const ungrouped = (stories: readonly ToldStory[]): readonly ListGroup[] => (stories.length > 0 ? [{heading: null, stories}] : []);

function grouped(
	stories: readonly ToldStory[],
	by: 'topic' | 'outlet' | 'day',
	nameOf: (entry: ToldStory) => string | null,
): readonly ListGroup[] {
	const groups = new Map<string | null, ToldStory[]>();
	for (const entry of stories) {
		const name = nameOf(entry);
		const group = groups.get(name);
		if (group) group.push(entry);
		else groups.set(name, [entry]);
	}
	return [...groups].map(([name, members]) => ({heading: {by, name}, stories: members}));
}

/** The latest telling decides: a story that moved on is news again. */
const timeOf = ({told}: ToldStory): string =>
	told.reduce((latest, {published}) => (published && published > latest ? published : latest), '');
const dayOf = (entry: ToldStory): string | null => timeOf(entry).slice(0, 10) || null;
const outletOf = ({told: [{outlet}]}: ToldStory): string | null => outlet;

const byText = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

let collator: Intl.Collator | undefined;
/** What has no name comes last. */
function byName(a: string | null, b: string | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	collator ??= new Intl.Collator(['de', 'en'], {sensitivity: 'base'});
	return collator.compare(a, b);
}
