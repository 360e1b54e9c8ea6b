import type {Brief} from '../../model/brief.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import type {Spans} from '../document/document.js';
import {joined, span} from '../document/spans.js';
import {period} from './period.js';

/** What a briefing holds, in a line: "5 articles · 4 stories · 2 outlets · 9 June – 24 September 2025". */
export function contents({topics, articles}: Brief, language: Language): Spans {
	const words = readerWords[language];
	const stories = topics.reduce((sum, topic) => sum + topic.stories.length, 0);
	const dates = articles.map(({published}) => published);
	const outlets = new Set(articles.flatMap(({outlet}) => outlet ?? [])).size;
	return joined([
		span(words.articles(articles.length)),
		span(words.stories(stories)),
		span(outlets > 0 ? words.outlets(outlets) : null),
		span(period(dates, language)),
	]);
}
