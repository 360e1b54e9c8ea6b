import {roots} from './context-likeness.js';
import type {Mention} from './mention.js';
import {isSameQuantity} from './same-quantity.js';

// Content words two sentences share, from which equal figures in them are one quantity.
const sharedWords = 2;
// Sums this large rarely occur twice in one article for two things.
const largeSum = 1e6;
// Groups of one value to look back at, and mentions of a group: keeps "10 %" in ten thousand articles from costing their square.
const lookBack = 60;
const mentionsRead = 8;

/** Mentions of one quantity together: equal values (or one the other rounded) of one unit about the same thing. In order of first mention. */
export function groupMentions(mentions: readonly Mention[]): Mention[][] {
	const groups: Mention[][] = [];
	const byValue = new Map<string, Mention[][]>();
	for (const mention of mentions) {
		const key = roughly(mention);
		const known = byValue.get(key) ?? [];
		byValue.set(key, known);
		const group = known.slice(-lookBack).find((others) => others.slice(-mentionsRead).some((other) => isOneQuantity(mention, other)));
		if (group) {
			group.push(mention);
			continue;
		}
		const fresh = [mention];
		known.push(fresh);
		groups.push(fresh);
	}
	return groups;
}

/** Kind and value to two digits: numbers that round to each other have one key. */
const roughly = ({figure: {kind, value}}: Mention): string => `${kind} ${kind === 'date' ? value : Number(value.toPrecision(2))}`;

function isOneQuantity(a: Mention, b: Mention): boolean {
	if (a.figure.kind === 'date' ? a.figure.value !== b.figure.value : !isSameQuantity(a.figure, b.figure)) return false;
	const isOneArticle = a.article.id === b.article.id;
	if (isOneArticle && a.figure.kind === 'money' && a.figure.value >= largeSum) return true;
	if (!isOneArticle && a.article.story !== null && a.article.story === b.article.story && a.figure.kind !== 'date') return true;
	return isAboutTheSame(a, b);
}

function isAboutTheSame(a: Mention, b: Mention): boolean {
	let shared = 0;
	for (const root of a.subject) if (b.subject.has(root)) shared += 1;
	if (shared < sharedWords) return false;
	const about = new Set(roots(b.figure.about));
	return shared > sharedWords || roots(a.figure.about).some((root) => about.has(root) && a.subject.has(root));
}
