import {sentences} from '../../language/sentences.js';
import {isStopWord} from '../../language/stop-words.js';
import {tokens} from '../../language/tokens.js';
import {type Article, type Block, blockSeparator} from '../../model/article.js';
import type {Candidate} from './candidate.js';
import {contentTerm} from './content-term.js';
import {pointsBack} from './openers.js';

/** The sentences of the running text of one telling, in order; headings, list items, tables and code have none. */
export function gatherCandidates(article: Article, telling: number): Candidate[] {
	const found = proseBlocks(article).flatMap(({text, start: blockStart}, paragraph) => {
		let marks = 0;
		return sentences(text, article.language).map(({text: sentence, start, end}, inParagraph) => {
			const isQuoted = marks % 2 === 1;
			marks += sentence.match(quotationMark)?.length ?? 0;
			return {
				...{text: sentence, start: blockStart + start, end: blockStart + end, paragraph, inParagraph, isQuoted},
				...readWords(sentence, article.language),
				pointsBack: pointsBack(sentence, article.language),
			};
		});
	});
	return found.map((sentence, place) => ({...sentence, article, telling, place, of: found.length}));
}

const quotationMark = /["„“”«»]/gu;

function readWords(sentence: string, language: string): Pick<Candidate, 'terms' | 'words' | 'stops' | 'capitals'> {
	const words = tokens(sentence);
	const terms = new Set<string>();
	let [stops, capitals] = [0, 0];
	for (const [at, {text: word}] of words.entries()) {
		const isStop = isStopWord(word, language);
		const term = isStop ? null : contentTerm(word, language);
		if (term !== null) terms.add(term);
		if (isStop) stops++;
		if (at > 0 && capital.test(word)) capitals++;
	}
	return {terms, words: words.length, stops, capitals};
}

const capital = /^\p{Lu}/u;

/** The paragraphs with their offsets in the text. */
function proseBlocks({blocks, text}: Article): {readonly text: string; readonly start: number}[] {
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
