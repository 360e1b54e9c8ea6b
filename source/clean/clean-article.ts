import {detectLanguage} from '../language/detect.js';
import {neutralise, neutraliseLine} from '../language/neutralise.js';
import {type Article, blockSeparator, type Removal} from '../model/article.js';
import {articleId, storyId} from '../model/ids.js';
import type {ArticleRecord} from '../model/record.js';
import {makeBlocks} from './blocks/make-blocks.js';
import {type Draft, type Metadata, noMetadata} from './draft.js';
import {readLines} from './lines/read-lines.js';
import {splitLines} from './lines/split-lines.js';
import {unwrapLines} from './lines/unwrap-lines.js';
import {agencyOfText} from './metadata/byline.js';
import {deriveTitle} from './metadata/derive-title.js';
import {findOutlet} from './metadata/find-outlet.js';
import {findStandfirst} from './metadata/find-standfirst.js';
import {readingTime} from './reading-time.js';
import {steps} from './steps.js';

export interface CleanOptions {
	/** The article's number in its list, from 1. */
	readonly number?: number;
}

/**
 * One record cleaned: what is article becomes blocks, all else is in `removed` with its reason.
 * Every word of the (neutralised) source is in one of the two.
 */
export function cleanArticle(record: ArticleRecord, options: CleanOptions = {}): Article {
	const source = neutralise(record.text ?? record.html ?? '');
	const language = record.language ?? detectLanguage(source);
	const all = readLines(unwrapLines(splitLines(source)), language);
	const title = record.title ? neutraliseLine(record.title).trim() : null;
	const start: Draft = {lines: all, removed: [], metadata: noMetadata, language};
	const draft = steps.reduce((before, step) => step.apply(before, {all, title}), start);
	return {
		id: articleId(record.id ?? record.source ?? 'article'),
		number: options.number ?? 1,
		source: record.source ?? record.url ?? '-',
		url: record.url ?? null,
		...describe(record, draft, title),
		language,
		topic: record.topic ? neutraliseLine(record.topic) : null,
		topics: [],
		story: record.story ? storyId(record.story) : null,
		...compose(draft),
		removed: draft.removed.toSorted(byLine),
	};
}

type Described = Pick<
	Article,
	'title' | 'titleFrom' | 'kicker' | 'standfirst' | 'byline' | 'agency' | 'outlet' | 'published' | 'publishedFrom' | 'publishedEvidence'
>;

/** What the article says about itself; the record's own word comes first. */
function describe(record: ArticleRecord, {lines, removed, metadata, language}: Draft, knownTitle: string | null): Described {
	const lead = (lines.find((line) => line.shape.isProse) ?? lines[0])?.text ?? '';
	const title = knownTitle || metadata.title;
	const outlet = record.outlet ? neutraliseLine(record.outlet) : metadata.outlet;
	return {
		title: title ?? deriveTitle(lead, language),
		titleFrom: title ? 'given' : 'derived',
		kicker: metadata.kicker,
		standfirst: metadata.standfirst ?? findStandfirst(lines),
		byline: metadata.byline,
		agency: metadata.agency ?? agencyOfText(lead, lines.at(-1)?.text ?? ''),
		outlet: outlet ?? findOutlet(removed),
		...dates(record, metadata),
	};
}

function dates({published}: ArticleRecord, metadata: Metadata): Pick<Article, 'published' | 'publishedFrom' | 'publishedEvidence'> {
	if (published) return {published, publishedFrom: 'given', publishedEvidence: published};
	return {published: metadata.published, publishedFrom: metadata.publishedFrom, publishedEvidence: metadata.publishedEvidence};
}

/** The article's text with all that is counted in it. */
function compose({lines, metadata, language}: Draft): Pick<Article, 'blocks' | 'text' | 'words' | 'minutes'> {
	const blocks = makeBlocks(lines, metadata.standfirst ?? findStandfirst(lines));
	const text = blocks.map((block) => block.text).join(blockSeparator);
	const words = lines.reduce((sum, line) => sum + line.shape.words, 0);
	return {blocks, text, words, minutes: readingTime(words, language)};
}

const byLine = (a: Removal, b: Removal): number => a.line - b.line;
