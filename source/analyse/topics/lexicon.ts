import {fold} from '../../language/fold.js';
import {stem} from '../../language/stem.js';
import {type Leans, learnedWords, noLeans} from './learned-words.js';
import type {Facet} from './taxonomy/subject.js';
import {taxonomy} from './taxonomy.js';

/** A word or phrase of the taxonomy, or one that was learned. */
export interface Entry {
	/** The facets it speaks for, and how clearly: 1 and less. */
	readonly speaksFor: ReadonlyMap<number, number>;
	/** Subjects it leans to without naming them. */
	readonly leansTo: Leans;
}

/** What the terms of a text say about facets. */
export interface Lexicon {
	/** The entry a term (folded stem) stands for, itself or as part of a compound. */
	find(term: string): Entry | undefined;
	/** The entry two neighbouring terms make as a phrase. */
	findPhrase(first: string, second: string): Entry | undefined;
}

/** All facets of all subjects; a facet's number is its place here. */
export const facets: readonly Facet[] = taxonomy.flatMap((subject) => subject.facets);

/** Per facet, the place of its subject in the taxonomy. */
export const subjectOf: readonly number[] = taxonomy.flatMap((subject, place) => subject.facets.map(() => place));

/** The words for a language (ISO 639-1); those for English where a language has none of its own. Made once. */
export function lexiconFor(language: string): Lexicon {
	const known = language === 'de' ? 'de' : 'en';
	const lexicon = lexicons.get(known) ?? buildLexicon(known);
	lexicons.set(known, lexicon);
	return lexicon;
}

const lexicons = new Map<string, Lexicon>();

/** What a word marked as a weak sign counts. */
const weakSign = 0.5;

function buildLexicon(language: 'de' | 'en'): Lexicon {
	const learned = learnedWords(language);
	const entries = new Map<string, {speaksFor: Map<number, number>; leansTo: Leans}>();
	const phrases = new Map<string, Map<string, Entry>>();
	const partKeys = new Set<string>();
	facets.forEach(({words}, facet) => {
		for (const word of words[language].trim().split(/\s+/u)) {
			const {keys, isPart, isWeak} = readWord(word, language);
			const key = keys.join(' ');
			const entry = entries.get(key) ?? {speaksFor: new Map(), leansTo: learned.get(key) ?? noLeans};
			entry.speaksFor.set(facet, Math.max(entry.speaksFor.get(facet) ?? 0, isWeak ? weakSign : 1));
			entries.set(key, entry);
			if (isPart) partKeys.add(key);
			const [first = '', second] = keys;
			if (second !== undefined) phrases.set(first, new Map([...(phrases.get(first) ?? []), [second, entry]]));
		}
	});
	return {
		find: findIn(entries, language === 'de' ? partKeys : new Set(), learned),
		findPhrase: (first, second) => phrases.get(first)?.get(second),
	};
}

/** Letters a German stem needs to count within a compound unasked: "spiel" in "Beispiel" is no game. */
const partLength = 6;

function readWord(word: string, language: 'de' | 'en') {
	const bare = word.replace(/^[+~]+/u, '');
	const marks = word.slice(0, word.length - bare.length);
	const keys = bare.split('_').map((part) => stem(fold(part), language));
	return {keys, isPart: keys.length === 1 && (marks.includes('+') || keys.join().length >= partLength), isWeak: marks.includes('~')};
}

/** Looks terms up and remembers the answer: most terms are in most articles. */
function findIn(entries: ReadonlyMap<string, Entry>, partKeys: ReadonlySet<string>, learned: ReadonlyMap<string, Leans>): Lexicon['find'] {
	const found = new Map<string, Entry | null>();
	return (term) => {
		const known = found.get(term);
		if (known !== undefined) return known ?? undefined;
		if (found.size >= rememberedTerms) found.clear();
		const entry = entries.get(term) ?? withLeans(partKeys.size > 0 ? findPart(term, entries, partKeys) : undefined, learned.get(term));
		found.set(term, entry ?? null);
		return entry;
	};
}

const rememberedTerms = 200_000;

/** A compound's own leans go before those of its part. */
const withLeans = (part: Entry | undefined, leansTo: Leans | undefined): Entry | undefined =>
	leansTo ? {speaksFor: part?.speaksFor ?? new Map(), leansTo} : part;

/** The longest entry that ends a compound, else the longest that begins it: the head of a German compound comes last. */
function findPart(term: string, entries: ReadonlyMap<string, Entry>, partKeys: ReadonlySet<string>): Entry | undefined {
	const shortest = 4;
	const others = 3;
	for (let from = others; from <= term.length - shortest; from++) {
		const head = term.slice(from);
		if (partKeys.has(head)) return entries.get(head);
	}
	for (let to = term.length - others; to >= shortest; to--) {
		const start = term.slice(0, to);
		if (partKeys.has(start)) return entries.get(start);
	}
	return undefined;
}
