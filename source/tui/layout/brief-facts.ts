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
		...period(
			articles.flatMap(({published}) => published ?? []),
			language,
		),
	];
}

function period(dates: readonly string[], language: Language): readonly string[] {
	const sorted = dates.map((date) => date.slice(0, 10)).sort();
	const [first] = sorted;
	const last = sorted.at(-1);
	if (!(first && last)) return [];
	if (first === last) return [formatDate(first, language, 'short')];
	const sameYear = first.slice(0, 4) === last.slice(0, 4);
	return [`${formatDate(first, language, sameYear ? 'list' : 'short')} – ${formatDate(last, language, 'short')}`];
}
