import type {Quotation, Story, SummarySentence} from '../../model/brief.js';
import type {Briefing} from '../../model/briefing.js';
import {briefedFields} from './article-fields.js';

/** A briefing as CONTRACT.md lists it. */
export function briefFields({topics, articles, problems, figures, news}: Briefing) {
	return {
		topics: topics.map(({name, stories}) => ({name, stories: stories.map(storyFields)})),
		articles: articles.map(briefedFields),
		problems: problems.map(({source, kind, message}) => ({source, kind, message})),
		figures: figures.map(({value, unit, kind, about, mentions, otherwise}) => ({
			...{value, unit, kind, about},
			mentions: mentions.map(quotationFields),
			otherwise,
		})),
		news: news && {since: news.since, articles: articles.map(({id}) => id).filter((id) => news.articles.has(id))},
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

function storyFields({id, title, published, articles, summary, onlyIn}: Story) {
	return {...{id, title, published, articles}, summary: summary.map(sentenceFields), onlyIn: onlyIn.map(quotationFields)};
}

const sentenceFields = (sentence: SummarySentence) => ({
	text: sentence.text,
	cites: citeFields(sentence),
	differs: sentence.differs.map(({own, other}) => ({own: quotationFields(own), other: quotationFields(other)})),
	generated: sentence.generated === true,
});

const quotationFields = ({article, start, end, text}: Quotation) => ({article, start, end, text});

const citeFields = ({cites}: SummarySentence) => cites.map(({article, start, end}) => ({article, start, end}));
