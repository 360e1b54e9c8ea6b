import type {Span} from '../../model/span.js';
import {phraseWords} from './phrase-words.js';
import {type TaggedWord, taggedWords} from './tag-words.js';

/** A noun phrase: its adjectives, its noun and the attributes after it, without article. */
export interface NounPhrase extends Span {
	/** The preposition it depends on, or null: then it may be the subject. */
	readonly preposition: string | null;
	readonly hasArticle: boolean;
	/** How many words besides prepositions and articles it has. */
	readonly weight: number;
}

interface Unit {
	readonly words: readonly TaggedWord[];
	readonly preposition: string | null;
	readonly hasArticle: boolean;
	/** Place of the first word after it. */
	readonly next: number;
	/** Whether it says when or how much only. */
	readonly isIdle: boolean;
}

// Characters a phrase may have: it heads a row of a table.
const longest = 50;

/**
 * The noun phrases between two offsets of a sentence, in order. Attributes join by preposition or genitive ("Verbrauch von
 * Rechenzentren") until the phrase is too long for a row. Nouns of time and amount alone are none.
 */
export function nounPhrases(sentence: string, from: number, to: number, language: string): NounPhrase[] {
	const words = taggedWords(sentence, from, to, language);
	const {idle} = phraseWords(language);
	const phrases: NounPhrase[] = [];
	for (let at = 0; at < words.length; ) {
		const unit = readUnit(words, at, idle, language);
		if (unit === null || unit.isIdle) {
			at = unit?.next ?? at + 1;
			continue;
		}
		const units = [unit];
		for (let next = attribute(words, unit, idle, language); next; next = attribute(words, next, idle, language)) {
			if ((next.words.at(-1)?.end ?? 0) - (unit.words[0]?.start ?? 0) > longest) break;
			units.push(next);
		}
		const inside = units.flatMap((part) => part.words);
		phrases.push({
			start: inside[0]?.start ?? 0,
			end: inside.at(-1)?.end ?? 0,
			preposition: unit.preposition,
			hasArticle: unit.hasArticle,
			weight: inside.length,
		});
		at = units.at(-1)?.next ?? unit.next;
	}
	return phrases;
}

/** The unit that belongs to the one before it, or null. */
function attribute(words: readonly TaggedWord[], before: Unit, idle: ReadonlySet<string>, language: string): Unit | null {
	const first = words[before.next];
	const isGenitive = language === 'de' && /^(?:der|des|eines)$/u.test(first?.text ?? '') && before.preposition !== 'laut';
	if (first?.tag !== 'joiner' && !isGenitive) return null;
	const unit = readUnit(words, before.next, idle, language);
	return unit === null || unit.isIdle ? null : unit;
}

/** Preposition, article, adjectives and nouns from a place on, or null where no noun phrase begins. */
function readUnit(words: readonly TaggedWord[], from: number, idle: ReadonlySet<string>, language: string): Unit | null {
	const tagAt = (place: number) => words[place]?.tag;
	const preposition = /joiner|opener/u.test(tagAt(from) ?? '') ? (words[from]?.text.toLowerCase() ?? null) : null;
	const opening = skip(words, preposition === null ? from : from + 1, preposition === null ? /article/u : /article|opener/u);
	const first = opening > from ? afterAdverb(words, opening) : opening;
	const noun = skip(words, first, /adjective/u);
	let next = noun;
	while (tagAt(next) === 'noun' || isSecondHalf(words, next)) next += 1;
	if (next === noun) return null;
	const article = words.slice(from, opening).findLast(({tag}) => tag === 'article')?.text;
	const isWeak = language === 'de' && weakening.test(article ?? '') && /e[nm]$/u.test(words[first]?.text ?? '');
	const isIdle = words.slice(noun, next).every(({text}) => idle.has(text.toLowerCase()));
	return {words: words.slice(isWeak ? noun : first, next), preposition, hasArticle: article !== undefined, next, isIdle};
}

// "einer geplanten Finanzierung": without its article the weak ending of the adjective reads badly.
const weakening = /^(?:ein|kein|sein|ihr|d)e[mrns]$/iu;

function skip(words: readonly TaggedWord[], from: number, tags: RegExp): number {
	let place = from;
	while (tags.test(words[place]?.tag ?? '')) place += 1;
	return place;
}

/** "trotz dieser strategisch wichtigen Nachricht": past the adverb of an adjective. */
const afterAdverb = (words: readonly TaggedWord[], at: number): number =>
	words[at]?.tag === 'other' && words[at + 1]?.tag === 'adjective' && /^\p{Ll}/u.test(words[at]?.text ?? '') ? at + 1 : at;

/** "Messenger- und Plattformsysteme" is one noun. */
function isSecondHalf(words: readonly TaggedWord[], at: number): boolean {
	const [before, and, after] = [words[at - 1], words[at], words[at + 1]];
	return before?.tag === 'noun' && before.text.endsWith('-') && /^(?:und|oder|and|or)$/u.test(and?.text ?? '') && after?.tag === 'noun';
}
