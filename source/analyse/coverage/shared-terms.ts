import type {Article} from '../../model/article.js';
import {eachTerm} from '../terms/each-term.js';
import type {WeighedRows} from '../terms/weighed-rows.js';
import {numberWithUnit} from './number-with-unit.js';
import type {Collection} from './read-collection.js';

/** As many as a reader takes in at a glance. */
const shownTerms = 8;

/** Terms looked at for that: some are bare numbers or forms of others. */
const candidateTerms = 3 * shownTerms;

/** An article has few numbers, so each fills much of its vector; to a reader a name tells more. */
const fieldParts = [
	['words', 1],
	['names', 1],
	['numbers', 0.1],
] as const;

/** What of a collection tells which terms articles share. */
export interface ToldTerms {
	readonly fields: Pick<Collection['fields'], (typeof fieldParts)[number][0]>;
	readonly vocabulary: Collection['vocabulary'];
}

/** That, without the rest: who holds it does not hold the rest of the memory. */
export const toldTerms = ({fields: {words, names, numbers}, vocabulary}: Collection): ToldTerms => ({
	fields: {words, names, numbers},
	vocabulary,
});

/** The words, names and numbers (with their unit) two articles share, as the first one, whose text is given, writes them, the most telling first. */
export function sharedTerms(
	{fields, vocabulary}: ToldTerms,
	a: number,
	b: number,
	written: Pick<Article, 'title' | 'text' | 'language'>,
): string[] {
	const weights = new Map<number, number>();
	for (const [field, part] of fieldParts) addShared(fields[field], a, b, part, weights);
	const ranked = [...weights].sort(([x, one], [y, two]) => two - one || x - y).map(([term]) => vocabulary.termOf(term));
	const candidates = ranked.slice(0, candidateTerms);
	const spellings = findSpellings(`${written.title}\n${written.text}`, written.language, new Set(candidates));
	return withoutRepeats(candidates.flatMap((term) => spellings.get(term) ?? [])).slice(0, shownTerms);
}

function addShared({starts, terms, weights: own}: WeighedRows, a: number, b: number, part: number, weights: Map<number, number>): void {
	const theirs = new Map<number, number>();
	for (let at = starts[b] as number; at < (starts[b + 1] as number); at++) theirs.set(terms[at] as number, own[at] as number);
	for (let at = starts[a] as number; at < (starts[a + 1] as number); at++) {
		const term = terms[at] as number;
		const weight = part * (own[at] as number) * (theirs.get(term) ?? 0);
		if (weight > 0) weights.set(term, (weights.get(term) ?? 0) + weight);
	}
}

/** How a text writes given terms, the first spelling within a sentence before one that may only open it; bare numbers not at all. */
function findSpellings(text: string, language: string, wanted: ReadonlySet<string>): Map<string, string> {
	const spellings = new Map<string, string>();
	const opening = new Map<string, string>();
	eachTerm(text, language, ({kind, key, word}, start, isName) => {
		if (!wanted.has(key)) return;
		const into = isName ? spellings : opening;
		if (into.has(key)) return;
		const spelling = kind === 'number' ? numberWithUnit(text, start, language) : word;
		if (spelling !== null) into.set(key, spelling);
	});
	return new Map([...opening, ...spellings]);
}

/** Leaves out words that stand in a figure ("Euro" beside "20 Euro") and other forms of a word before ("Metas" after "Meta"). */
function withoutRepeats(terms: readonly string[]): string[] {
	const inFigures = new Set(terms.flatMap((term) => (term.includes(' ') ? term.split(' ').slice(1) : [])));
	const kept: string[] = [];
	for (const term of terms) if (!(inFigures.has(term) || kept.some((other) => isOtherForm(term, other)))) kept.push(term);
	return kept;
}

/** Letters an ending may have. */
const endingLength = 2;

function isOtherForm(one: string, two: string): boolean {
	const [short, long] = one.length <= two.length ? [one.toLowerCase(), two.toLowerCase()] : [two.toLowerCase(), one.toLowerCase()];
	return long.startsWith(short) && long.length - short.length <= endingLength;
}
