import type {PlacedArticle} from '../../model/article.js';
import {linearWords} from '../../wording/linear.js';
import {noticeWords} from '../../wording/notices.js';
import {linksOf} from '../state/links-of.js';
import {type LinearAnswer, type LinearState, say} from './linear-state.js';

/** The links of an article with their numbers, or one of them opened. */
export function answerLinks(state: LinearState, article: PlacedArticle, number: number | null): LinearAnswer {
	const words = linearWords[state.language];
	const found = linksOf(article);
	if (found.length === 0) return say(state, [noticeWords[state.language].noLink]);
	if (number === null) return say(state, [...found.map((url, place) => `${words.at(place + 1, found.length)}: ${url}`), words.linkHow]);
	const url = found[number - 1];
	return url ? {...say(state, [words.opening(url)]), deed: {kind: 'open-url', url}} : say(state, [words.noLinkOf(number)]);
}
