import {comparability} from './comparability.js';
import {roots} from './context-likeness.js';
import {countedThing} from './counted-things.js';
import type {Mention} from './mention.js';
import {isSameQuantity} from './same-quantity.js';

// Content words that what is said around two figures must share beside the thing itself: counted things say much alone, but people are
// counted for everything.
const sharedWords = {counted: 1, other: 2};
const people = countedThing('Menschen');
// Figures of one thing looked at; more are a statistic of their own, not a story.
const mostPerThing = 100;

/**
 * Quantities that are followed over time: groups, by their places in the list, that state another value of the same thing of the same
 * subject and do not contradict each other. The earliest first, by the time each is stated for; those without a time last.
 * @param conflicts for each group those it contradicts
 */
export function followSeries(groups: readonly (readonly Mention[])[], conflicts: ReadonlyMap<number, readonly number[]>): number[][] {
	const seriesOf = new Map<number, number[]>();
	for (const members of byThing(groups).values()) {
		for (const [at, other] of members.entries()) {
			const near = members.slice(0, at).find((one) => !conflicts.get(one)?.includes(other) && isFollowed(groups[one], groups[other]));
			if (near === undefined) continue;
			const series = seriesOf.get(near) ?? [near];
			series.push(other);
			for (const member of series) seriesOf.set(member, series);
		}
	}
	const time = (group: number) => groups[group]?.find(({when}) => when !== null)?.when ?? '~';
	return [...new Set(seriesOf.values())].map((series) => series.sort((one, other) => (time(one) < time(other) ? -1 : 1)));
}

/** The places of groups by what they are of. Dates and durations follow nothing. */
function byThing(groups: readonly (readonly Mention[])[]): Map<string, number[]> {
	const places = new Map<string, number[]>();
	for (const [place, [mention]] of groups.entries()) {
		const thing = mention && thingOf(mention);
		if (!thing) continue;
		const known = places.get(thing) ?? [];
		places.set(thing, known);
		if (known.length < mostPerThing) known.push(place);
	}
	return places;
}

/** What a figure is of: the things it counts, else the last word of what it is about, with its unit. */
function thingOf({figure: {kind, unit, about}}: Mention): string | null {
	if (kind === 'date' || kind === 'duration') return null;
	if (kind === 'count') return unit && countedThing(unit);
	const head = roots(about).at(-1);
	return head ? `${kind} ${unit} ${head}` : null;
}

function isFollowed(one: readonly Mention[] | undefined, other: readonly Mention[] | undefined): boolean {
	return (one ?? []).some((a) =>
		(other ?? []).some(
			(b) =>
				a.article.id !== b.article.id &&
				comparability(a.figure, b.figure) === 'alike' &&
				!isSameQuantity(a.figure, b.figure) &&
				isOneSubject(a, b),
		),
	);
}

const saysMuch = ({figure: {kind, unit}}: Mention): boolean => kind === 'count' && unit !== null && countedThing(unit) !== people;

/** Whether what is said around two figures is of one subject. */
function isOneSubject(a: Mention, b: Mention): boolean {
	const thing = new Set([...roots(a.figure.about), ...roots(b.figure.about), ...roots(a.figure.unit ?? ''), ...roots(b.figure.unit ?? '')]);
	return [...a.setting].filter((root) => b.setting.has(root) && !thing.has(root)).length >= sharedWords[saysMuch(a) ? 'counted' : 'other'];
}
