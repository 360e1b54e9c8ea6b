import type {Article, Block, Removal} from '../../model/article.js';
import {copyArticle} from '../../model/filed-article.js';
import {scopesOf} from '../corrections/scopes-of.js';
import {withBlocks} from '../with-blocks.js';
import {type CollectionProfile, enoughUnrelated, recurrenceRule} from './collection-profile.js';

/** A line that is no sentence is furniture where so many unrelated articles have it. */
export const fewestUnrelated = 3;
/** A sentence must stand in this share of the outlet's articles: police reports end alike too. */
const mostArticles = 0.5;
/** Shorter lines recur by chance ("Fazit"), and longer ones are paragraphs somebody wrote. In characters. */
const shortest = 20;
const longest = 400;

/**
 * An article without the lines that recur over unrelated articles of its outlet. What stands over a paragraph is its
 * heading and stays; so does all of an article that is nothing else.
 */
export function dropRecurring(article: Article, profile: CollectionProfile): Article {
	const {blocks, removed, language} = article;
	const [outlet] = scopesOf(article);
	const verdicts = blocks.map((block, index) => judge(block, blocks[index + 1], outlet, profile));
	const gone = verdicts.filter((verdict) => verdict !== null);
	if (gone.length === 0 || gone.length === blocks.length) return article;
	const left = blocks.filter((_, index) => verdicts[index] === null);
	return copyArticle(article, {...withBlocks(left, language), removed: [...removed, ...gone].toSorted((a, b) => a.line - b.line)});
}

/** Whether a line is of a length that furniture has. */
export const mayRecur = ({text}: Pick<Block, 'text'>): boolean => text.length >= shortest && text.length <= longest;

function judge(block: Block, next: Block | undefined, outlet: string, profile: CollectionProfile): Removal | null {
	if (!mayRecur(block)) return null;
	const {text, line} = block;
	const isSentence = endsSentence.test(text);
	if (!isSentence && next && endsSentence.test(next.text)) return null;
	const {unrelated, share} = profile.recurrenceOf(text, outlet);
	if (unrelated < fewestUnrelated) return null;
	if (isSentence && (unrelated < enoughUnrelated || share < mostArticles)) return null;
	return {line, text, reason: 'other', rule: recurrenceRule, confidence: isSentence ? 0.9 : 0.85};
}

const endsSentence = /[.!?…:]["'“”»«’)\]]*$/u;
