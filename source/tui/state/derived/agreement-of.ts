import type {Brief, Story} from '../../../model/brief.js';
import {memoised} from '../memoised.js';
import {articleOf} from './article-of.js';
import {passagesOf} from './comparison-of.js';

export interface Agreement {
	/** Passages the first two tellings share. */
	readonly agree: number;
	/** Passages only the first has. */
	readonly onlyHere: number;
}

/** How far the first two tellings of a story agree; null for a story told once. Kept for the stories a screen may show. */
export const agreementOf = memoised((brief: Brief, {articles: [first, second]}: Story): Agreement | null => {
	if (!second) return null;
	const {passages} = passagesOf(articleOf(brief, first), articleOf(brief, second));
	const count = (kinds: readonly string[]) => passages.filter(({kind}) => kinds.includes(kind)).length;
	return {agree: count(['same', 'related']), onlyHere: count(['onlyA'])};
}, 50);
