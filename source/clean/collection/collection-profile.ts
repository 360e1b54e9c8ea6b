import {isStopWord} from '../../language/stop-words.js';
import type {Article} from '../../model/article.js';
import {scopesOf} from '../corrections/scopes-of.js';
import {wordsOf} from '../lines/words-of.js';

/** What is known so far of the lines of many articles. */
export interface CollectionProfile {
	/** Takes the lines of a cleaned article in. */
	readonly note: (article: Article) => void;
	/** Takes in that there is an article, none of whose lines stands in another. */
	readonly count: (article: Pick<Article, 'outlet' | 'url' | 'source'>) => void;
	/** How a line recurs over the articles of an outlet, as `scopesOf` names it. */
	readonly recurrenceOf: (line: string, outlet: string) => Recurrence;
}

export interface Recurrence {
	/** Articles with the line that have nothing to do with each other; counted up to `enoughUnrelated`. */
	readonly unrelated: number;
	/** Share of the outlet's articles that have it, 0 to 1. */
	readonly share: number;
}

/** By this rule lines go that recur in other articles. */
export const recurrenceRule = 'recurs in other articles';
/** So many unrelated articles prove what there is to prove. */
export const enoughUnrelated = 4;
/** Two beginnings that share less than this of the smaller one's words tell different stories. */
const relatedShare = 0.2;
/** The first block of this length is the lead. In characters. */
const leadLength = 80;
/** Inflected forms agree in so many letters; shorter words say little. */
const stemLength = 6;
const longWord = 5;

interface Outlet {
	articles: number;
	/** For each line the subjects of unrelated articles that have it, and how many articles do. */
	readonly lines: Map<string, {readonly subjects: ReadonlySet<string>[]; count: number}>;
}

/**
 * Learns which lines recur over an outlet's articles. Background paragraphs recur too, but in articles about the same;
 * furniture stands under articles that have nothing to do with each other. Grows with the number
 * of different lines of an outlet that `isNoted`.
 */
export function collectionProfile(isNoted: (line: string, outlet: string) => boolean = () => true): CollectionProfile {
	const outlets = new Map<string, Outlet>();
	return {
		note: (article) => {
			const [name] = scopesOf(article);
			const outlet = outletOf(name, outlets);
			outlet.articles++;
			const lines = [...linesOf(article)].filter((line) => isNoted(line, name));
			noteLines(outlet, lines, subjectOf(article));
		},
		count: (article) => {
			outletOf(scopesOf(article)[0], outlets).articles++;
		},
		recurrenceOf: (line, name) => {
			const outlet = outlets.get(name);
			const known = outlet?.lines.get(keyOf(line));
			return {unrelated: known?.subjects.length ?? 0, share: outlet && known ? known.count / outlet.articles : 0};
		},
	};
}

function outletOf(name: string, outlets: Map<string, Outlet>): Outlet {
	const outlet: Outlet = outlets.get(name) ?? {articles: 0, lines: new Map()};
	outlets.set(name, outlet);
	return outlet;
}

function noteLines({lines}: Outlet, keys: readonly string[], subject: ReadonlySet<string>): void {
	for (const key of keys) {
		const known = lines.get(key) ?? {subjects: [], count: 0};
		known.count++;
		const isNew = known.subjects.length < enoughUnrelated && known.subjects.every((other) => areUnrelated(subject, other));
		if (isNew) known.subjects.push(subject);
		lines.set(key, known);
	}
}

/** The article's lines, each as one key whatever it counts, with those that went because they recur: they go on recurring. */
export const linesOf = ({blocks, removed}: Pick<Article, 'blocks' | 'removed'>): ReadonlySet<string> =>
	new Set([...blocks, ...removed.filter(({rule}) => rule === recurrenceRule)].map(({text}) => keyOf(text)));

/** The stems of headline and lead. */
function subjectOf({title, blocks, language}: Article): ReadonlySet<string> {
	const lead = blocks.find(({text}) => text.length >= leadLength)?.text ?? '';
	const words = wordsOf(`${title} ${lead}`.toLowerCase()).filter((word) => word.length >= longWord && !isStopWord(word, language));
	return new Set(words.map((word) => word.slice(0, stemLength)));
}

function areUnrelated(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const shared = [...one].filter((stem) => other.has(stem)).length;
	return shared < Math.min(one.size, other.size) * relatedShare;
}

/** Numbers in a template count something. */
const keyOf = (text: string): string => text.toLowerCase().replace(/\p{N}+/gu, '0');
