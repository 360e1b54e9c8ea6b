import {readingTime} from './clean/reading-time.js';
import {detectLanguage} from './language/detect.js';
import {isoDate} from './language/iso-date.js';
import {neutralise, neutraliseLine} from './language/neutralise.js';
import {recordId} from './language/record-id.js';
import {tokens} from './language/tokens.js';
import {type Article, type Block, blockSeparator} from './model/article.js';
import {articleId, storyId} from './model/ids.js';
import type {ArticleRecord} from './model/record.js';

/**
 * A record as an article just as it came: every line kept, nothing judged. Control characters are gone all the same.
 * For texts that are clean already, and to see what the cleaner was given.
 */
export function asGiven(record: ArticleRecord, number = 1): Article {
	const blocks = linesOf(neutralise(record.text ?? record.html ?? ''));
	const text = blocks.map((block) => block.text).join(blockSeparator);
	const words = tokens(text).length;
	const language = line(record.language) ?? detectLanguage(text);
	const source = neutraliseLine(record.source ?? record.url ?? '-');
	return {
		...{id: articleId(recordId(record)), number, source, url: line(record.url)},
		...{title: line(record.title) ?? firstWords(text), titleFrom: record.title ? 'given' : 'derived'},
		...{kicker: null, standfirst: null, byline: null, agency: null, outlet: line(record.outlet)},
		...dates(record),
		...{language, topic: line(record.topic), topics: []},
		...{
			story: record.story ? storyId(neutraliseLine(record.story)) : null,
			words,
			minutes: readingTime(words, language),
		},
		...{text, blocks, removed: []},
	};
}

function dates(record: ArticleRecord): Pick<Article, 'published' | 'publishedFrom' | 'publishedEvidence'> {
	const evidence = line(record.published);
	const published = evidence && isoDate(evidence);
	if (!published) return {published: null, publishedFrom: null, publishedEvidence: null};
	return {published, publishedFrom: 'given', publishedEvidence: evidence};
}

/** Characters of a first line that stands in for a headline. */
const titleLength = 80;

const line = (value: string | null | undefined): string | null => (value ? neutraliseLine(value) : null);

function linesOf(text: string): Block[] {
	return text.split('\n').flatMap((given, index): Block[] => {
		const text = given.trimEnd();
		return text === '' ? [] : [{kind: 'paragraph', text, line: index + 1}];
	});
}

function firstWords(text: string): string {
	const [first = ''] = text.trimStart().split('\n', 1);
	return first.length <= titleLength ? first : first.slice(0, first.lastIndexOf(' ', titleLength) + 1 || titleLength).trimEnd();
}
