import type {Verdict} from '../draft.js';
import {compilePhrases, wordStart} from './compile-phrases.js';
import {english} from './english.js';
import {german} from './german.js';
import type {PhraseRule} from './phrase-rule.js';

interface Matcher {
	readonly pattern: RegExp;
	readonly maxLength: number;
	readonly verdict: Verdict;
}

const around: Readonly<Record<PhraseRule['where'], readonly [string, string]>> = {
	line: ['^[\\s•·*»›>|–-]*', '[\\s:.!…»›>|*]*$'],
	start: ['^[\\s•·*»›>(–-]*', ''],
	inside: [wordStart, ''],
};

const compile = (rule: PhraseRule): Matcher => ({
	pattern: compilePhrases(rule.phrases, ...around[rule.where]),
	maxLength: rule.maxLength,
	verdict: {reason: rule.reason, rule: rule.rule, confidence: rule.confidence},
});

// German pages carry English furniture and the other way round, so both tables always apply.
const matchers: readonly Matcher[] = [...german, ...english].map(compile);

/** What the wording of a line alone says about it; null where no phrase table knows it. */
export function matchPhrase(text: string): Verdict | null {
	const lower = text.toLowerCase();
	for (const matcher of matchers) {
		if (text.length <= matcher.maxLength && matcher.pattern.test(lower)) return matcher.verdict;
	}
	return matchSentences(text);
}

/** Boxes of a few sentences are no line of their tables, but their sentences are. */
const boxes = matchers.filter(({verdict}) => verdict.reason === 'newsletter' || verdict.reason === 'comments');
const betweenSentences = /(?<=\p{Ll}[.!?]) (?=\p{Lu})/u;
/** Share of a box's sentences that are prompts: of two both, of three two. */
const promptShare = 0.6;
/** In characters. */
const longestBox = 320;

function matchSentences(text: string): Verdict | null {
	if (text.length > longestBox) return null;
	const sentences = text.split(betweenSentences).map((sentence) => sentence.toLowerCase());
	if (sentences.length < 2) return null;
	for (const {pattern, verdict} of boxes) {
		if (sentences.filter((sentence) => pattern.test(sentence)).length >= sentences.length * promptShare) return verdict;
	}
	return null;
}
