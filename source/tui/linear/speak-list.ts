import {linearWords} from '../../wording/linear.js';
import {readerWords} from '../../wording/reader.js';
import {articleOf} from '../state/derived/article-of.js';
import {announce} from './announce.js';
import type {LinearState} from './linear-state.js';

/** All articles by topic, one a line, each with its number. */
export function speakList({brief, language, marks}: LinearState): readonly string[] {
	const words = linearWords[language];
	const counted = readerWords[language];
	const stories = brief.topics.flatMap((topic) => topic.stories);
	return [
		words.welcome(counted.articles(brief.articles.length), counted.stories(stories.length)),
		...brief.topics.flatMap((topic) => [
			words.topic(topic.name || counted.noTopic),
			...topic.stories.flatMap(({articles}) => articles.map((id) => announce(articleOf(brief, id), brief, marks, language))),
		]),
	];
}
