import {isoDate} from './language/iso-date.js';
import {neutraliseLine} from './language/neutralise.js';
import {recordId} from './language/record-id.js';
import type {Article} from './model/article.js';
import {articleId, storyId} from './model/ids.js';
import type {ArticleRecord} from './model/record.js';

type Dates = Pick<Article, 'published' | 'publishedFrom' | 'publishedEvidence'>;
type Head = Dates &
	Pick<Article, 'id' | 'title' | 'titleFrom' | 'kicker' | 'standfirst' | 'byline' | 'agency' | 'outlet' | 'topic' | 'topics' | 'story'>;

/** What a record says about an article with this text, nothing judged. Without a headline the text's first words stand in. */
export const givenHead = (record: ArticleRecord, text: string): Head => ({
	...{id: articleId(recordId(record)), title: line(record.title) ?? firstWords(text), titleFrom: record.title ? 'given' : 'derived'},
	...{kicker: null, standfirst: null, byline: line(record.byline), agency: null, outlet: line(record.outlet)},
	...dates(record),
	...{topic: line(record.topic), topics: [], story: record.story ? storyId(neutraliseLine(record.story)) : null},
});

function dates(record: ArticleRecord): Dates {
	const evidence = line(record.published);
	const published = evidence && isoDate(evidence);
	if (!published) return {published: null, publishedFrom: null, publishedEvidence: null};
	return {published, publishedFrom: 'given', publishedEvidence: evidence};
}

/** Characters of a first line that stands in for a headline. */
const titleLength = 80;

const line = (value: string | null | undefined): string | null => (value ? neutraliseLine(value) : null);

function firstWords(text: string): string {
	const [first = ''] = text.trimStart().split('\n', 1);
	return first.length <= titleLength ? first : first.slice(0, first.lastIndexOf(' ', titleLength) + 1 || titleLength).trimEnd();
}
