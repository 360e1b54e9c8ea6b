import type {TextSpan} from '../../model/span.js';
import {isStopWord} from '../stop-words.js';
import {phraseWords} from './phrase-words.js';

/** A word with its part in a noun phrase; "other" words (verbs, adverbs, conjunctions) end one. */
export interface TaggedWord extends TextSpan {
	readonly tag: 'noun' | 'adjective' | 'joiner' | 'opener' | 'article' | 'other';
}

const word = /\d+(?:[.,]\d+)*(?![\p{L}-])|[\p{L}\p{N}]+(?:[-–&/.’'][\p{L}\p{N}]+)*-?/gu;

/** The words between two offsets of a sentence, numbers in one piece, each with its part. */
export function taggedWords(sentence: string, from: number, to: number, language: string): TaggedWord[] {
	const tag = language === 'de' ? germanTag : englishTag;
	const tagged: TaggedWord[] = [];
	const opens = /(?:^|[.:!?„“"(\n])\s*$/u.test(sentence.slice(Math.max(0, from - 3), from));
	for (const {0: text, index} of sentence.slice(from, to).matchAll(word)) {
		tagged.push({
			text,
			start: from + index,
			end: from + index + text.length,
			tag: tag(text, tagged.at(-1)?.tag, opens && tagged.length === 0),
		});
	}
	return tagged;
}

type Tag = TaggedWord['tag'];

/** @param opens whether the word is a sentence's first: its capital says nothing */
function germanTag(text: string, before: Tag | undefined, opens: boolean): Tag {
	const known = knownTag(text, 'de');
	if (known) return known;
	if (/^\p{N}/u.test(text)) return isNamesNumber(text, before) ? 'noun' : 'other';
	if (opens && (isStopWord(text, 'de') || /(?:ell|lich|isch|weise|ig)$/u.test(text))) return 'other';
	return /^\p{Lu}/u.test(text) && !/-\p{Ll}+$/u.test(text) ? capitalTag(text, before) : smallTag(text, before);
}

const capitalTag = (text: string, before: Tag | undefined): Tag =>
	before !== 'noun' && /^\p{Lu}\p{Ll}+(?:isch|lich|ig)e[nrsm]?$/u.test(text) ? 'adjective' : 'noun';

/** Inflected words before a noun are adjectives. Past tenses look the same but lack the article before them. */
function smallTag(text: string, before: Tag | undefined): Tag {
	if (/ten?$/u.test(text)) return before === undefined || before === 'other' || before === 'noun' ? 'other' : 'adjective';
	return /e[nrsm]?$/u.test(text) && !isStopWord(text, 'de') ? 'adjective' : 'other';
}

function englishTag(text: string, before: Tag | undefined, opens: boolean): Tag {
	const known = knownTag(text, 'en');
	if (known) return known;
	if (/^\p{N}/u.test(text)) return isNamesNumber(text, before) ? 'noun' : 'other';
	const isOpen = before === undefined || before === 'noun' || before === 'other';
	if ((opens || /^\p{Ll}/u.test(text)) && (/ly$/u.test(text) || (isOpen && /(?:ed|ing)$/u.test(text)))) return 'other';
	if (before !== 'noun' && /^\p{Ll}.+(?:al|ive|ous|ful|ic|ary|ian|ish|able|ible|less)$/u.test(text)) return 'adjective';
	return text.length < 2 || isStopWord(text, 'en') ? 'other' : 'noun';
}

/** "Llama 4", no year. */
const isNamesNumber = (text: string, before: Tag | undefined): boolean => before === 'noun' && !/^\d{4}$/u.test(text);

function knownTag(text: string, language: string): Tag | undefined {
	const {joiners, openers, articles, verbs} = phraseWords(language);
	const lower = text.toLowerCase();
	if (verbs.has(lower)) return 'other';
	if (articles.has(lower)) return 'article';
	if (joiners.has(lower)) return 'joiner';
	return openers.has(lower) ? 'opener' : undefined;
}
