import type {Verdict} from '../draft.js';
import {compilePhrases, wordStart} from './compile-phrases.js';
import {furniture} from './furniture.js';
import {type Wordings, wordingsIn} from './phrase-book.js';
import type {PhraseRule} from './phrase-rule.js';

/** One phrase of a table, ready to be tried. */
interface Matcher {
	/** Made when it is first needed: most phrases are met in no text of a run. */
	readonly pattern: () => RegExp;
	readonly maxLength: number;
	readonly verdict: Verdict;
}

const around: Readonly<Record<PhraseRule['where'], readonly [string, string]>> = {
	line: ['^[\\s•·*»›>|–-]*', '[\\s:.!…»›>|*]*$'],
	start: ['^[\\s•·*»›>(–-]*', ''],
	inside: [wordStart, ''],
};

// They stand first in the phrase book, so that places in the book are places in this list.
const matchers: readonly Matcher[] = furniture.flatMap(({phrases, where, maxLength, reason, rule, confidence}) => {
	const verdict: Verdict = {reason, rule, confidence};
	return phrases.map((phrase) => ({pattern: once(() => compilePhrases([phrase], ...around[where])), maxLength, verdict}));
});

function once(make: () => RegExp): () => RegExp {
	let made: RegExp | null = null;
	return () => {
		made ??= make();
		return made;
	};
}

/**
 * What the wording of a line alone says about it, the first rule of the tables first; null where no phrase table knows it.
 * @param lower the line in small letters, where it is at hand
 * @param candidates what the phrase book finds in the line, where that is known
 */
export function matchPhrase(text: string, lower = text.toLowerCase(), candidates: Wordings = wordingsIn(lower)): Verdict | null {
	for (const candidate of candidates) {
		const matcher = matchers[candidate];
		if (!matcher) break;
		if (text.length <= matcher.maxLength && matcher.pattern().test(lower)) return matcher.verdict;
	}
	return text.length <= longestBox ? matchSentences(text, candidates) : null;
}

const betweenSentences = /(?<=\p{Ll}[.!?]) (?=\p{Lu})/u;
/** Share of a box's sentences that are prompts: of two both, of three two. */
const promptShare = 0.6;
/** In characters. */
const longestBox = 320;

/** Boxes of a few sentences are no line of their tables, but their sentences are. */
function matchSentences(text: string, candidates: readonly number[]): Verdict | null {
	const boxes = candidates.filter((candidate) => isBox(matchers[candidate]));
	if (boxes.length === 0) return null;
	const sentences = text.split(betweenSentences).map((sentence) => sentence.toLowerCase());
	if (sentences.length < 2) return null;
	for (const verdict of new Set(boxes.map((box) => matchers[box]?.verdict))) {
		const patterns = boxes
			.flatMap((box) => matchers[box] ?? [])
			.flatMap((matcher) => (matcher.verdict === verdict ? [matcher.pattern()] : []));
		const prompts = sentences.filter((sentence) => patterns.some((pattern) => pattern.test(sentence)));
		if (verdict && prompts.length >= sentences.length * promptShare) return verdict;
	}
	return null;
}

const isBox = (matcher: Matcher | undefined): boolean => matcher !== undefined && boxReasons.has(matcher.verdict.reason);
const boxReasons: ReadonlySet<string> = new Set(['newsletter', 'comments']);
