import {detectLanguage} from '../language/detect.js';
import {neutralise} from '../language/neutralise.js';
import {type Article, type Block, blockSeparator} from '../model/article.js';
import {articleId, storyId} from '../model/ids.js';
import type {ArticleRecord} from '../model/record.js';

export interface CleanOptions {
	/** The article's number in its list, from 1. */
	readonly number?: number;
}

/** One record cleaned: what is article becomes blocks, all else is in `removed` with its reason. */
export function cleanArticle(record: ArticleRecord, options: CleanOptions = {}): Article {
	const source = neutralise(record.text ?? record.html ?? '');
	const blocks: Block[] = source
		.split('\n')
		.flatMap((text, index): Block[] => (text.trim() ? [{kind: 'paragraph', text: text.trim(), line: index + 1}] : []));
	const text = blocks.map((block) => block.text).join(blockSeparator);
	const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return {
		id: articleId(record.id ?? record.source ?? 'article'),
		number: options.number ?? 1,
		source: record.source ?? record.url ?? '-',
		url: record.url ?? null,
		title: record.title ?? (blocks[0]?.text ?? '').slice(0, 80),
		titleFrom: record.title ? 'given' : 'derived',
		kicker: null,
		standfirst: null,
		byline: null,
		agency: null,
		outlet: record.outlet ?? null,
		published: record.published ?? null,
		publishedFrom: record.published ? 'given' : null,
		publishedEvidence: record.published ?? null,
		language: record.language ?? detectLanguage(text),
		topic: record.topic ?? null,
		topics: [],
		story: record.story ? storyId(record.story) : null,
		words,
		minutes: Math.max(1, Math.round(words / 200)),
		text,
		blocks,
		removed: [],
	};
}
