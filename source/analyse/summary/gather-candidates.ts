import {letterClass, notOfWords} from '../../language/letter-class.js';
import {sentences} from '../../language/sentences.js';
import {wordEnd} from '../../language/word-end.js';
import {type Article, type Block, blockSeparator} from '../../model/article.js';
import type {TextSpan} from '../../model/span.js';
import type {Candidate} from './candidate.js';
import {pointsBack} from './openers.js';
import {wordNotes} from './word-notes.js';

/** The sentences of the running text of one telling, in order; headings, list items, tables and code have none. */
export function gatherCandidates(article: Article, telling: number): Candidate[] {
	const {language} = article;
	const found = proseBlocks(article).flatMap(placeSentences(language));
	const readWords = wordReader(language);
	return found.map(({text, start, end, paragraph, inParagraph, isQuoted}, place): Candidate => {
		const {terms, words, stops, capitals} = readWords(text);
		const at = {article, telling, place, of: found.length, paragraph, inParagraph};
		return {text, start, end, ...at, isQuoted, pointsBack: pointsBack(text, language), terms, words, stops, capitals};
	});
}

type Prose = Pick<TextSpan, 'text' | 'start'>;
type Placed = Pick<Candidate, 'text' | 'start' | 'end' | 'paragraph' | 'inParagraph' | 'isQuoted'>;

const placeSentences =
	(language: string) =>
	(block: Prose, paragraph: number): Placed[] => {
		let marks = 0;
		return sentences(block.text, language).map(({text, start, end}, inParagraph) => {
			const isQuoted = marks % 2 === 1;
			marks += text.match(quotationMark)?.length ?? 0;
			return {text, start: block.start + start, end: block.start + end, paragraph, inParagraph, isQuoted};
		});
	};

const quotationMark = /["„“”«»]/gu;

type Words = Pick<Candidate, 'terms' | 'words' | 'stops' | 'capitals'>;

/** Reads the words of sentences where they stand: to cut each out would cost more than all that is asked of them. */
function wordReader(language: string): (sentence: string) => Words {
	const noteAt = wordNotes(language);
	return (sentence) => {
		const terms = new Set<string>();
		let [words, stops, capitals] = [0, 0, 0];
		for (let start = nextWord(sentence, 0), end = 0; start < sentence.length; start = nextWord(sentence, end)) {
			end = wordEnd(sentence, start);
			const {isStop, term, isCapital} = noteAt(sentence, start, end);
			if (term !== null) terms.add(term);
			if (isStop) stops++;
			if (isCapital && words > 0) capitals++;
			words++;
		}
		return {terms, words, stops, capitals};
	};
}

function nextWord(text: string, from: number): number {
	let at = from;
	while (at < text.length && letterClass(text.charCodeAt(at)) === notOfWords) at++;
	return at;
}

/** The paragraphs with their offsets in the text. */
function proseBlocks({blocks, text}: Article): Prose[] {
	if (blocks.length === 0) return [{text, start: 0}];
	let start = 0;
	const placed = blocks.map((block) => {
		const at = start;
		start += block.text.length + blockSeparator.length;
		return {...block, start: at};
	});
	return placed.filter(isProse);
}

const isProse = ({kind}: Pick<Block, 'kind'>): boolean => kind === 'paragraph' || kind === 'quote';
