import {sentences} from '../../language/sentences.js';
import type {Removal} from '../../model/article.js';
import type {Draft, Line, Verdict} from '../draft.js';
import {lineShape} from '../lines/line-shape.js';
import {findWordings} from '../phrases/find-wordings.js';
import {type Wordings, wordingsOf} from '../phrases/phrase-book.js';
import {readerCalls} from '../phrases/reader-calls.js';

/** A paragraph that is nothing but a call is one only at the end: in an interview the same words are a question. */
const lastParagraphs = 3;
/** Calls are not longer than this, so only the end of a paragraph is searched. In characters. */
const longestCall = 250;
/** Below this score a paragraph that is nothing but a call goes wherever it stands. */
const doubtfulText = 0.5;
/** The score of a paragraph that has lost its call. */
const likelyText = 0.7;

const calls = readerCalls.map(({reason, rule, phrases}) => ({
	own: wordingsOf(phrases),
	find: findWordings(phrases, 'word'),
	verdict: {reason, rule, confidence: 0.88},
}));
/** "Sie" in the middle of a sentence is the reader; "sie" and "Sie" at its start may be anybody. */
const addressesReader =
	/(?<=\p{L},?\s)(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})|(?<!\p{L})(?:du|dir|dich|deine?[nmrs]?|ihr|euch|eure?[nmrs]?|you|your)(?!\p{L})/u;
const quote = /^["„“»«]/u;

/** Ends paragraphs before the sentences that turn to the page's reader, with the questions that hang on them. */
export const trimReaderCalls = (draft: Draft): Draft => trim(draft, 0, (cut, line) => cut.start > 0 || line.score < doubtfulText);

/** The same for the last paragraphs, which may be nothing but such a call. */
export const dropReaderCalls = (draft: Draft): Draft => trim(draft, draft.lines.length - lastParagraphs, () => true);

function trim(draft: Draft, first: number, isMeant: (cut: Cut, line: Line) => boolean): Draft {
	const removed: Removal[] = [];
	const lines = draft.lines.flatMap((line, index): Line[] => {
		const cut = index < first ? null : findCall(line, draft.language);
		if (!cut || !isMeant(cut, line)) return [line];
		removed.push({line: line.number, text: line.text.slice(cut.start), ...cut.verdict});
		const text = line.text.slice(0, cut.start).trimEnd();
		// What was said about the line as a whole was said about its end.
		if (!text) return [];
		const lower = text.toLowerCase();
		return [{...line, text, lower, shape: lineShape(text, lower, draft.language), phrase: null, score: Math.max(line.score, likelyText)}];
	});
	return removed.length === 0 ? draft : {...draft, lines, removed: [...draft.removed, ...removed]};
}

interface Cut {
	readonly start: number;
	readonly verdict: Verdict;
}

/** Where the calls begin: from there on, every sentence is a call or a question. */
function findCall({text, lower: all, wordings}: Line, language: string): Cut | null {
	const likely = calls.filter(({own}) => own(wordings).length > 0);
	if (likely.length === 0) return null;
	const lower = all.slice(-longestCall);
	if (!likely.some(({own, find}) => find(lower, own(wordings)).length > 0)) return null;
	const parts = sentences(text, language);
	let start: number | null = null;
	let verdict: Verdict | null = null;
	let isTouching = true;
	for (const sentence of parts.toReversed()) {
		const call = callIn(sentence.text, wordings);
		if (!call && !isTail(sentence.text)) break;
		const hangsOn: boolean = start !== null && isTouching && isQuestionToReader(sentence.text);
		if (call || hangsOn) [start, verdict] = [sentence.start, call?.verdict ?? verdict];
		isTouching = Boolean(call) || hangsOn;
	}
	return start !== null && verdict ? {start, verdict} : null;
}

/** The call a sentence is, if any. A small "sie" inside the wording means other people, speech means other speakers. */
function callIn(sentence: string, wordings: Wordings): {readonly verdict: Verdict} | undefined {
	if (quote.test(sentence)) return undefined;
	const lower = sentence.toLowerCase();
	return calls.find(({own, find}) => {
		const match = find(lower, own(wordings))[0];
		return match !== undefined && !/(?<!\p{L})sie(?!\p{L})/u.test(sentence.slice(match.index, match.index + match.text.length));
	});
}

const isTail = (sentence: string): boolean => sentence.endsWith('?') || (sentence.endsWith('!') && addressesReader.test(sentence));
const isQuestionToReader = (sentence: string): boolean => sentence.endsWith('?') && addressesReader.test(sentence);
