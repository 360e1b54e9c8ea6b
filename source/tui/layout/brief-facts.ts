import type {Brief} from '../../model/brief.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';

/** What a briefing holds, for its head: articles, stories, outlets, and the days they span. */
export function briefFacts({articles, topics}: Brief, language: Language): readonly string[] {
	const words = readerWords[language];
	const outlets = new Set(articles.flatMap(({outlet}) => outlet ?? []));
	const stories = topics.reduce((sum, topic) => sum + topic.stories.length, 0);
	return [
		words.articles(articles.length),
		words.stories(stories),
		...(outlets.size > 0 ? [words.outlets(outlets.size)] : []),
		...period(articles, language),
	];
}

function period(articles: Brief['articles'], language: Language): readonly string[] {
	let [first, last] = ['', ''];
	for (const {published} of articles) {
		const day = published?.slice(0, 10) ?? '';
		if (day === '') continue;
		if (first === '' || day < first) first = day;
		if (day > last) last = day;
	}
	if (first === '') return [];
	if (first === last) return [formatDate(first, language, 'short')];
	const sameYear = first.slice(0, 4) === last.slice(0, 4);
	return [`${formatDate(first, language, sameYear ? 'list' : 'short')} – ${formatDate(last, language, 'short')}`];
}
