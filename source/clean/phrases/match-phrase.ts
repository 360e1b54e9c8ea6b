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
	return null;
}
