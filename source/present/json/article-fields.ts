import type {Article, Kept} from '../../model/article.js';
import {barrierOf} from '../../model/barrier-of.js';
import {captionsOf} from '../../model/captions-of.js';

/** An article as CONTRACT.md lists it, its keys in that order. */
export function articleFields(article: Article) {
	const {blocks, removed, ...fields} = briefedFields(article);
	return {...fields, text: article.text, blocks, captions: captionsOf(article), removed, ...barrierField(article), ...keptFields(article)};
}

/** As `articleFields` without the text, which the blocks hold too. */
export function briefedFields(article: Article) {
	const {removed, ...fields} = listedFields(article);
	return {...fields, blocks: article.blocks.map(blockFields), removed, ...keptFields(article)};
}

/** As `articleFields` without text and blocks. */
export function listedFields(article: Article) {
	const {id, number, source, title, titleFrom, kicker, standfirst, byline, agency, outlet} = article;
	const {published, publishedFrom, publishedEvidence, language, topic, topics, story, words, minutes} = article;
	return {
		...{id, number, source, title, titleFrom, kicker, standfirst, byline, agency, outlet},
		...{published, publishedFrom, publishedEvidence, language},
		topic,
		topics: topics.map(({name, score, mediaTopic = null}) => ({name, score, mediaTopic})),
		...{story, words, minutes},
		removed: article.removed.map(removalFields),
		...keptFields(article),
	};
}

/** `links` are there where the block has some. */
const blockFields = ({kind, text, line, links}: Article['blocks'][number]) => ({kind, text, line, ...(links && {links})});
const removalFields = ({line, text, reason, rule, confidence}: Article['removed'][number]) => ({line, text, reason, rule, confidence});

/** `barrier` is there where the page asks for a subscription or an account behind the text. */
function barrierField(article: Article) {
	const barrier = barrierOf(article);
	return barrier ? {barrier} : {};
}

/** `kept` is there where a reader keeps something. */
const keptFields = ({kept = []}: Article) => (kept.length > 0 ? {kept: kept.map(keptPassage)} : {});
const keptPassage = ({line, text, reason, rule, was}: Kept) => ({line, text, reason, rule, was});
