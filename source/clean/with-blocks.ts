import {type Article, type Block, blockSeparator} from '../model/article.js';
import {wordsOf} from './lines/words-of.js';
import {readingTime} from './reading-time.js';

/** Blocks with all of an article that is counted in them. */
export function withBlocks(blocks: readonly Block[], language: string): Pick<Article, 'blocks' | 'text' | 'words' | 'minutes'> {
	const text = blocks.map((block) => block.text).join(blockSeparator);
	const words = wordsOf(text).length;
	return {blocks, text, words, minutes: readingTime(words, language)};
}
