import {sentences} from '../../language/sentences.js';
import {isStopWord} from '../../language/stop-words.js';
import {tokens} from '../../language/tokens.js';
import type {TextSpan} from '../../model/span.js';

export type Name = TextSpan;

// Words of a name may have only a blank between them.
const between = /^[ \u00A0]$/u;
// After these a capital says as little as at the beginning of a sentence.
const opens = /[:„“”»«"]/u;
// Fewer capitals are an abbreviation of anything.
const fewestCapitals = 3;
// What stands before or after a name that acts, singular: in German a noun that acts has its article. Before it no other past tense:
// adjectives end like that ("letzte Woche").
const actsBefore = /^(?:hat|hatte|ist|war|will|wollte|kann|soll|muss|wird|wurde|\p{Ll}{3,}[^n]t)$/u;
const actsAfter = /^(?:hat|hatte|ist|war|will|wollte|kann|soll|muss|wird|wurde|\p{Ll}{3,}(?:te|[^n]t))$/u;
// German dates and halves of the year are written like names.
const calendar =
	/^(?:Ende|Anfang|Mitte|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{Lu}\p{Ll}+tag|Mittwoch)s?$/u;

interface Word extends TextSpan {
	/** None at the beginning of a sentence, of what follows a colon and of a quotation. */
	readonly before: TextSpan | undefined;
	readonly after: TextSpan | undefined;
}

/**
 * The names of people, places and organisations in a text, in order: runs of capitalised words, abbreviations, words with a capital
 * inside; a sentence's first word if it has its capital elsewhere too. In German, where every noun has a capital, a single word is a name if somewhere it owns a noun ("Metas Pläne"), acts without
 * an article ("will Meta") or ends a longer name.
 */
export function findNames(text: string, language: string): Name[] {
	const all = sentences(text, language).map((sentence) => ({sentence, words: wordsOf(sentence)}));
	const within = new Set(all.flatMap(({words}) => words.filter(({before}) => before !== undefined).map(({text: word}) => word)));
	const runs = all.flatMap(({sentence, words}) =>
		runsIn(
			words.filter((word) => word.before !== undefined || within.has(word.text) || isTelling(word.text) || isOwner(word)),
			sentence.text,
		).map((run) => run.map((word) => ({...word, start: word.start + sentence.start, end: word.end + sentence.start}))),
	);
	const known = new Set(runs.flatMap((run) => evidence(run, language)));
	return runs.flatMap((run) => {
		const [first, last] = [run[0], run.at(-1)];
		if (!first || !last) return [];
		const isName = run.length > 1 || isTelling(last.text) || known.has(bare(last.text));
		return isName ? [{start: first.start, end: last.end, text: text.slice(first.start, last.end)}] : [];
	});
}

function wordsOf(sentence: TextSpan): Word[] {
	const all = tokens(sentence.text);
	return all.map((word, index) => {
		const before = all[index - 1];
		const isOpening = before !== undefined && opens.test(sentence.text.slice(before.end, word.start));
		return {...word, before: isOpening ? undefined : before, after: all[index + 1]};
	});
}

/** Runs of capitalised words. A name that owns what follows it is a run of its own; parts of compounds, weekdays and months are in none. */
function runsIn(words: readonly Word[], sentence: string): Word[][] {
	const runs: Word[][] = [];
	for (const word of words) {
		if (!isCandidate(word, sentence)) continue;
		const last = runs.at(-1)?.at(-1);
		const isNext = last !== undefined && between.test(sentence.slice(last.end, word.start)) && !isOwner(last);
		if (isNext) runs.at(-1)?.push(word);
		else runs.push([word]);
	}
	return runs;
}

function isCandidate({text, start, end}: Word, sentence: string): boolean {
	const isPart = sentence[start - 1] === '-' || sentence[end] === '-';
	return /^\p{Lu}/u.test(text) && text.length > 1 && !isPart && !calendar.test(text) && !isStopWord(text, 'de') && !isStopWord(text, 'en');
}

/** "Metas Pläne": a name in the genitive right before a noun, and no noun ("des Landes Brandenburg"). */
const isOwner = (word: Word | undefined): boolean =>
	word !== undefined &&
	/\p{Ll}s$/u.test(word.text) &&
	/^\p{Lu}/u.test(word.after?.text ?? '') &&
	!/(?:es|en)$/u.test(word.before?.text ?? '');

function evidence(run: readonly Word[], language: string): string[] {
	const last = run.at(-1);
	if (!last) return [];
	if (language !== 'de' || run.length > 1 || isOwner(last)) return [bare(last.text)];
	const isVerb = (word: TextSpan | undefined, verb: RegExp) => word !== undefined && verb.test(word.text) && !isStopOnly(word.text);
	const isActor =
		isVerb(last.before, actsBefore) || (last.before !== undefined && !isDeterminer(last.before) && isVerb(last.after, actsAfter));
	return isActor ? [bare(last.text)] : [];
}

// Adverbs and prepositions with the ending of a verb; forms of "be" and "have" are stop words, but verbs.
const isStopOnly = (word: string): boolean => isStopWord(word, 'de') && !/^(?:ha|is|wa|wi|wo|ka|so|mu|wu)/u.test(word);

/** An article, a number or what has the ending of an adjective: a noun follows, no name. */
const isDeterminer = (word: TextSpan | undefined): boolean =>
	/^(?:d[aei][rsemn]|die|ein|[mk]ein|sein|ihr|kein|\p{L}+e[rsnm]?|.*\d.*)$/iu.test(word?.text ?? '');

const bare = (word: string): string => word.replace(/(?<=\p{Ll}{2})s$/u, '');

/** A name by its looks: an abbreviation, or a capital inside. */
const isTelling = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word) || (/^\p{Lu}+$/u.test(word) && word.length >= fewestCapitals);
