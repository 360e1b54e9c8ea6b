import {fold} from '../../language/fold.js';
import {readForm} from '../terms/read-form.js';

/** A topic of the reader's own: the heading, and words or phrases that give it away; "tarif*" stands for all that begin so. */
export interface OwnTopic {
	readonly name: string;
	readonly words: readonly string[];
}

/** The words of the reader's topics, ready to be looked up in texts of one language. */
export interface OwnWords {
	/** The topics (by place) a word or phrase of which ends at the last of these terms. */
	endingWith(terms: readonly string[]): readonly number[];
}

interface Pattern {
	readonly topic: number;
	/** Terms in order, the last one first. */
	readonly backwards: readonly string[];
	readonly isPrefix: boolean;
}

const compiled = new WeakMap<readonly OwnTopic[], Map<string, OwnWords>>();

/** Compiles topics for texts of a language (ISO 639-1); done once for each. */
export function compileOwnTopics(own: readonly OwnTopic[], language: string): OwnWords {
	const known = compiled.get(own) ?? new Map<string, OwnWords>();
	compiled.set(own, known);
	const words = known.get(language) ?? compile(own, language);
	known.set(language, words);
	return words;
}

function compile(own: readonly OwnTopic[], language: string): OwnWords {
	const patterns = own.flatMap(({words}, topic) => words.flatMap((word) => readPattern(word, topic, language)));
	const prefixes = patterns.filter(({isPrefix}) => isPrefix);
	const byLast = new Map<string, Pattern[]>();
	for (const pattern of patterns) {
		const last = pattern.backwards[0] ?? '';
		if (!pattern.isPrefix) byLast.set(last, [...(byLast.get(last) ?? []), pattern]);
	}
	return {
		endingWith(terms) {
			const last = terms.at(-1) ?? '';
			const whole = (byLast.get(last) ?? []).filter(({backwards}) => backwards.every((term, at) => terms[terms.length - 1 - at] === term));
			const begun = prefixes.filter(({backwards: [start = '']}) => last.startsWith(start));
			return [...whole, ...begun].map(({topic}) => topic);
		},
	};
}

/** Stop words count no more than in the articles; a word that is nothing else finds nothing. */
function readPattern(word: string, topic: number, language: string): Pattern[] {
	const parts = word.trim().split(/[\s\-–/]+/u);
	const prefix = /^(\p{L}+)\*$/u.exec(word.trim())?.[1];
	if (prefix) return [{topic, backwards: [fold(prefix)], isPrefix: true}];
	const backwards = parts.flatMap((part) => readForm(part.replace(/[^\p{L}\p{N}]/gu, ''), language)?.key ?? []).reverse();
	return backwards.length > 0 ? [{topic, backwards, isPrefix: false}] : [];
}
