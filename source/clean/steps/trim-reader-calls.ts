import {sentences} from '../../language/sentences.js';
import type {Removal} from '../../model/article.js';
import type {Draft, Line, Verdict} from '../draft.js';
import {lineShape} from '../lines/line-shape.js';
import {compilePhrases, wordStart} from '../phrases/compile-phrases.js';
import {readerCalls} from '../phrases/reader-calls.js';

/** Calls stand at the end of the article: only its last paragraphs are looked at. */
const lastParagraphs = 3;

const calls = readerCalls.map(({reason, rule, phrases}) => ({
	pattern: compilePhrases(phrases, wordStart),
	verdict: {reason, rule, confidence: 0.88},
}));
/** "Sie" in the middle of a sentence is the reader; "sie" and "Sie" at its start may be anybody. */
const addressesReader =
	/(?<=\p{L},?\s)(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})|(?<!\p{L})(?:du|dir|dich|deine?[nmrs]?|ihr|euch|eure?[nmrs]?|you|your)(?!\p{L})/u;
const quote = /^["„“»«]/u;

/** Ends the article's last paragraphs before the sentences that turn to the page's reader, with the questions that hang on them. */
export function trimReaderCalls(draft: Draft): Draft {
	const removed: Removal[] = [];
	const lines = draft.lines.flatMap((line, index): Line[] => {
		if (index < draft.lines.length - lastParagraphs) return [line];
		const cut = findCall(line.text, draft.language);
		if (!cut) return [line];
		removed.push({line: line.number, text: line.text.slice(cut.start), ...cut.verdict});
		const text = line.text.slice(0, cut.start).trimEnd();
		return text ? [{...line, text, shape: lineShape(text, draft.language)}] : [];
	});
	return removed.length === 0 ? draft : {...draft, lines, removed: [...draft.removed, ...removed]};
}

/** Where the calls begin: from there on, every sentence is a call or a question. */
function findCall(text: string, language: string): {start: number; verdict: Verdict} | null {
	const lower = text.toLowerCase();
	if (!calls.some(({pattern}) => pattern.test(lower))) return null;
	const all = sentences(text, language);
	let start: number | null = null;
	let verdict: Verdict | null = null;
	let isTouching = true;
	for (const sentence of all.toReversed()) {
		const call = quote.test(sentence.text) ? undefined : calls.find(({pattern}) => pattern.test(sentence.text.toLowerCase()));
		if (!call && !isTail(sentence.text)) break;
		const hangsOn: boolean = start !== null && isTouching && isQuestionToReader(sentence.text);
		if (call || hangsOn) [start, verdict] = [sentence.start, call?.verdict ?? verdict];
		isTouching = Boolean(call) || hangsOn;
	}
	return start !== null && verdict ? {start, verdict} : null;
}

const isTail = (sentence: string): boolean => sentence.endsWith('?') || (sentence.endsWith('!') && addressesReader.test(sentence));
const isQuestionToReader = (sentence: string): boolean => sentence.endsWith('?') && addressesReader.test(sentence);
