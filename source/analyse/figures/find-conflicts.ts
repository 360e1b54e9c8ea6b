import {comparability} from './comparability.js';
import {contextLikeness} from './context-likeness.js';
import type {Mention} from './mention.js';
import {isSameQuantity} from './same-quantity.js';

// How far the words around two figures must agree, and how many content words their sentences must share.
const sameContext = 0.5;
const sharedWords = 3;
// Words near more figures than this point to nothing.
const mostPerWord = 100;

interface Place {
	readonly mention: Mention;
	/** Which group it is in. */
	readonly group: number;
}

/**
 * Pairs of groups, by their places in the list, that state the same thing with another value: some mention of each, in two
 * articles, with the same kind, unit and surroundings, and no date that tells them apart. An article that states both values
 * means two things by them.
 */
export function findConflicts(groups: readonly (readonly Mention[])[]): (readonly [number, number])[] {
	const articles = groups.map((group) => new Set(group.map(({article}) => article.id)));
	const found = new Map<string, readonly [number, number]>();
	for (const [one, other] of neighbours(groups)) {
		if (one.group === other.group || found.has(`${one.group} ${other.group}`) || !isConflict(one.mention, other.mention)) continue;
		const there = articles[other.group] ?? new Set();
		if ([...(articles[one.group] ?? [])].every((id) => !there.has(id))) found.set(`${one.group} ${other.group}`, [one.group, other.group]);
	}
	return [...found.values()];
}

/** Pairs of mentions of one kind with a word in common around them. */
function* neighbours(groups: readonly (readonly Mention[])[]): Generator<readonly [Place, Place]> {
	const byWord = new Map<string, Place[]>();
	for (const place of groups.flatMap((mentions, group) => mentions.map((mention): Place => ({mention, group})))) {
		const {figure, context} = place.mention;
		for (const root of figure.kind === 'date' ? [] : context.keys()) {
			const near = byWord.get(`${figure.kind} ${root}`) ?? [];
			byWord.set(`${figure.kind} ${root}`, near);
			if (near.length <= mostPerWord) for (const other of near) yield [other, place];
			near.push(place);
		}
	}
}

function isConflict(a: Mention, b: Mention): boolean {
	if (a.article.id === b.article.id || comparability(a.figure, b.figure) !== 'alike' || isSameQuantity(a.figure, b.figure)) return false;
	if (a.dates.some((date) => !b.dates.includes(date)) || b.dates.some((date) => !a.dates.includes(date))) return false;
	return [...a.subject].filter((root) => b.subject.has(root)).length >= sharedWords && contextLikeness(a.context, b.context) >= sameContext;
}
