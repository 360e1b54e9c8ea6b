import {fold} from '../../language/fold.js';
import {stem} from '../../language/stem.js';
import type {Facet} from './taxonomy/subject.js';
import {taxonomy} from './taxonomy.js';

/** A word or phrase of the taxonomy and the facets it speaks for. */
export interface Entry {
	readonly facets: readonly number[];
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

function buildLexicon(language: 'de' | 'en'): Lexicon {
	const byKey = new Map<string, number[]>();
	const partKeys = new Set<string>();
	facets.forEach(({words}, facet) => {
		for (const word of words[language].trim().split(/\s+/u)) {
			const {key, isPart} = readWord(word, language);
			byKey.set(key, [...new Set([...(byKey.get(key) ?? []), facet])]);
			if (isPart) partKeys.add(key);
		}
	});
	const entries = new Map([...byKey].map(([key, of]): [string, Entry] => [key, {facets: of}]));
	const found = new Map<string, Entry | undefined>();
	return {
		find(term) {
			if (found.has(term)) return found.get(term);
			const entry = entries.get(term) ?? (language === 'de' ? findPart(term, entries, partKeys) : undefined);
			found.set(term, entry);
			return entry;
		},
		findPhrase: (first, second) => entries.get(`${first} ${second}`),
	};
}

/** Letters a German stem needs to count within a compound unasked: "spiel" in "Beispiel" is no game. */
const partLength = 6;

function readWord(word: string, language: 'de' | 'en'): {key: string; isPart: boolean} {
	const bare = word.replace(/^\+/u, '');
	const key = bare
		.split('_')
		.map((part) => stem(fold(part), language))
		.join(' ');
	return {key, isPart: !bare.includes('_') && (bare !== word || key.length >= partLength)};
}

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
