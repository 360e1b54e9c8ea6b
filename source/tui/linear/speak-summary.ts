import type {PlacedArticle} from '../../model/article.js';
import {linearWords} from '../../wording/linear.js';
import {articleOf} from '../state/derived/article-of.js';
import {storyOf} from '../state/derived/story-of.js';
import type {LinearState} from './linear-state.js';

/** The story of an article in its most telling sentences, each with the numbers of the articles that say it. */
export function speakSummary({brief, language}: LinearState, {id}: PlacedArticle): readonly string[] {
	const words = linearWords[language];
	const lines = (storyOf(brief, id)?.summary ?? []).map(({text, cites}) => {
		const numbers = [...new Set(cites.map(({article}) => articleOf(brief, article).number))].join(', ');
		return words.cited(text.replace(/\s+/gu, ' '), numbers);
	});
	return lines.length > 0 ? lines : [words.noSummary];
}
