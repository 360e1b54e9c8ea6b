import type {Article} from './article.js';

/** A picture's caption: not the article's text, but told where the picture stood in it. */
export interface Caption {
	/** Its line in the source, from 1. */
	readonly line: number;
	readonly text: string;
}

/** Fewer words name a picture's owner or its subject, and say nothing without the picture. */
const fewestWords = 5;

/** The captions that stood between the first and the last block of an article, in the order of the source. */
export function captionsOf({blocks, removed}: Pick<Article, 'blocks' | 'removed'>): readonly Caption[] {
	const lines = blocks.map(({line}) => line);
	const first = lines.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY);
	const last = lines.reduce((most, line) => Math.max(most, line), 0);
	const said = new Set<string>();
	return removed
		.filter(({reason, rule, text, line}) => {
			const isCaption = reason === 'caption' && rule !== 'picture credit' && line > first && line < last;
			if (!isCaption || said.has(text) || text.split(/\s+/u).length < fewestWords) return false;
			said.add(text);
			return true;
		})
		.toSorted((a, b) => a.line - b.line)
		.map(({line, text}) => ({line, text}));
}
