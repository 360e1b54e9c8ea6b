import type {Brief, Story, SummarySentence} from '../../model/brief.js';
import {briefedFields} from './article-fields.js';

/** A briefing as CONTRACT.md lists it. */
export function briefFields({topics, articles, problems}: Brief) {
	return {
		topics: topics.map(({name, stories}) => ({name, stories: stories.map(storyFields)})),
		articles: articles.map(briefedFields),
		problems: problems.map(({source, kind, message}) => ({source, kind, message})),
	};
}

/** One story of a briefing as one line of records: its summary as one text, as sentences, and what each sentence cites. */
export function storyRecord({id, title, published, articles, summary}: Story, topic: string) {
	const sentences = summary.map(({text}) => text);
	return {id, topic, title, published, articles, summary: sentences.join(' '), sentences, cites: summary.map(citeFields)};
}

/** The summary of one article as one line of records. */
export function summaryRecord(story: Story) {
	const {summary, sentences, cites} = storyRecord(story, '');
	return {id: story.articles[0], summary, sentences, cites};
}

function storyFields({id, title, published, articles, summary}: Story) {
	return {id, title, published, articles, summary: summary.map((sentence) => ({text: sentence.text, cites: citeFields(sentence)}))};
}

const citeFields = ({cites}: SummarySentence) => cites.map(({article, start, end}) => ({article, start, end}));
