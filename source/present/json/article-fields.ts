import type {Article} from '../../model/article.js';

/** An article as CONTRACT.md lists it, its keys in that order. */
export function articleFields(article: Article) {
	const {text, blocks, removed} = article;
	return {...listedFields(article), text, blocks: blocks.map(blockFields), removed: removed.map(removalFields)};
}

/** As `articleFields` without text and blocks; what was removed comes only where it was asked for. */
export function listedFields(article: Article, explain = false) {
	const {id, number, source, title, titleFrom, kicker, standfirst, byline, agency, outlet} = article;
	const {published, publishedFrom, publishedEvidence, language, topic, topics, story, words, minutes} = article;
	return {
		...{id, number, source, title, titleFrom, kicker, standfirst, byline, agency, outlet},
		...{published, publishedFrom, publishedEvidence, language},
		topic,
		topics: topics.map(({name, score}) => ({name, score})),
		...{story, words, minutes},
		...(explain ? {removed: article.removed.map(removalFields)} : {}),
	};
}

const blockFields = ({kind, text, line}: Article['blocks'][number]) => ({kind, text, line});
const removalFields = ({line, text, reason, rule, confidence}: Article['removed'][number]) => ({line, text, reason, rule, confidence});
